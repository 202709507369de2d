import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { exported, type Page } from "../exports/exported.ts"
import { newestFirst } from "../exports/newestFirst.ts"
import type { FindingStore } from "../ports/FindingStore.ts"
import { type ListedRun, listRuns } from "./listRuns.ts"

/** The columns of a list of runs. */
export const runColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("批次编号", "run"),
  asOf: FieldOf.day("核验日期", "as of"),
  mode: FieldOf.choice("方式", "mode", { incremental: "增量", full: "全量" }),
  place: FieldOf.text("地区", "area"),
  ordered: FieldOf.choice("发起", "ordered by", { person: "人员", import: "导入后自动", console: "夜间或命令行" }),
  orderedBy: FieldOf.text("发起人", "ordered by whom"),
  startedAt: FieldOf.text("开始时间（UTC）", "started at"),
  finishedAt: FieldOf.text("完成时间（UTC）", "finished at"),
  rules: FieldOf.integer("规则数", "rules"),
  dossiers: FieldOf.integer("档案数", "dossiers"),
  examined: FieldOf.integer("重判档案数", "dossiers examined"),
  verdicts: FieldOf.integer("疑点", "verdicts"),
  opened: FieldOf.integer("新增", "opened"),
  persisting: FieldOf.integer("持续", "persisting"),
  resolved: FieldOf.integer("消除", "resolved"),
  reopened: FieldOf.integer("反弹", "reopened"),
  audited: FieldOf.integer("抽查档案数", "dossiers audited"),
  differences: FieldOf.integer("抽查差异", "differences"),
  wider: FieldOf.yesNo("范围大于本地区", "wider than one's area"),
  figures: FieldOf.choice("数字所指", "whose figures", {
    whole: "整个批次",
    own: "本地区",
    suspicions: "本地区疑点",
    changes: "本地区增减",
    none: "从略"
  })
}

/** All runs, newest first, for a file; of those over more than the reader's area what concerns it. */
export const exportRuns = Effect.gen(function* () {
  yield* authorise("run.read")
  const services = yield* Effect.context<Acting | Areas | FindingStore>()
  const about = { object: { kind: "run", id: "" }, area: null, after: {} }
  // What a run covered is read along with it, and is long.
  const pages = newestFirst(50, ({ limit, before }) => listRuns(limit, before))
  return yield* exported(about, (before) =>
    pages(before).pipe(
      Effect.map(({ rows, next }): Page<object> => ({ rows: rows.map(rowOf), next })),
      Effect.provideContext(services)
    )
  )
})

function rowOf({ id, asOf, mode, areaPath, ordered, startedAt, finishedAt, wider, figures, ...run }: ListedRun) {
  const place = areaPath.join("") || "全库"
  const by = { ordered: ordered.by, orderedBy: ordered.name }
  const known = { id, asOf, mode, place, ...by, startedAt, finishedAt, wider, figures, rules: run.rules }
  const { opened, reopened, resolved } = run.findings
  if (figures === "none") return known
  if (figures === "changes") return { ...known, opened, reopened, resolved }
  if (figures === "suspicions") return { ...known, verdicts: run.verdicts, ...run.findings }
  const { dossiers, examined, verdicts, audit, findings } = run
  const told = { ...known, dossiers, verdicts, ...findings }
  if (figures === "own") return told
  return { ...told, examined, audited: audit?.dossiers ?? null, differences: audit?.differences ?? null }
}
