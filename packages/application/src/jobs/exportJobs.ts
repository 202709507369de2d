import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { exported, type Page } from "../exports/exported.ts"
import { newestFirst } from "../exports/newestFirst.ts"
import type { JobStore } from "../ports/JobStore.ts"
import { listJobs } from "./listJobs.ts"
import type { StoredJob } from "./StoredJob.ts"

/** The columns of a list of jobs. */
export const jobColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("任务编号", "job"),
  kind: FieldOf.choice("类别", "kind", {
    verify: "核验",
    import: "导入",
    preview: "预览导入",
    rehearse: "试算",
    trace: "判定过程"
  }),
  about: FieldOf.text("内容", "about"),
  place: FieldOf.text("地区", "area"),
  actorName: FieldOf.text("人员", "name"),
  at: FieldOf.text("提出时间（UTC）", "asked at"),
  begun: FieldOf.text("开始时间（UTC）", "begun at"),
  ended: FieldOf.text("结束时间（UTC）", "ended at"),
  state: FieldOf.choice("状态", "state", { queued: "排队", running: "进行中", done: "完成", failed: "失败" }),
  failure: FieldOf.text("失败原因", "why it failed")
}

/** All jobs that whoever asks sees, newest first, for a file. */
export const exportJobs = Effect.gen(function* () {
  const services = yield* Effect.context<Acting | JobStore>()
  const { path } = yield* Areas
  const about = { object: { kind: "job", id: "" }, area: null, after: {} }
  // What a job gave is read along with it, and is long.
  const pages = newestFirst(50, listJobs)
  return yield* exported(about, (before) =>
    pages(before).pipe(
      Effect.map(({ rows, next }): Page<object> => ({ rows: rows.map((job) => rowOf(job, path)), next })),
      Effect.provideContext(services)
    )
  )
})

function rowOf(job: StoredJob, path: (code: string) => ReadonlyArray<string>) {
  const { id, kind, area, actorName, at, begun, ended, state, failure } = job
  const place = area === null ? null : path(area).join("")
  const known = { id, kind, place, actorName, at, begun, ended, state }
  return { ...known, about: aboutOf(job), failure: failure?.sentence.zh ?? null }
}

/** The day of a run or what it follows, the file of an import, the proposal of a rehearsal, the rule that is explained. */
function aboutOf(job: StoredJob): string | null {
  if (job.kind === "verify") return job.request.follows === "import" ? "导入后自动核验" : job.request.asOf
  if (job.kind === "trace") return `${ruleOf(job.request.rule)?.title.zh ?? job.request.rule} ${job.request.subject}`
  return job.kind === "rehearse" ? job.request.proposal : job.request.file
}
