import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import type { CaseStore } from "../ports/CaseStore.ts"
import type { FindingStore } from "../ports/FindingStore.ts"
import type { LedgerStore } from "../ports/LedgerStore.ts"
import { dayInChina } from "../runs/dayInChina.ts"
import { type ListedSuspicion, type ListRequest, listSuspicions } from "./listSuspicions.ts"

/** The columns of a list of suspicions. */
export const suspicionColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("疑点编号", "suspicion"),
  place: FieldOf.text("所在地", "place"),
  area: FieldOf.text("区划代码", "area"),
  severity: FieldOf.choice("级别", "severity", { error: "错误", suspicion: "疑点", reminder: "提醒" }),
  rule: FieldOf.text("规则", "rule"),
  title: FieldOf.text("规则名称", "title"),
  subject: FieldOf.text("对象编号", "subject"),
  called: FieldOf.text("对象", "called"),
  message: FieldOf.text("说明", "message"),
  state: FieldOf.choice("状态", "state", { open: "待核查", confirmed: "属实", cleared: "核实无误", gone: "已消除" }),
  openedOn: FieldOf.day("发现日期", "opened on"),
  remark: FieldOf.text("填报说明", "remark of whoever wrote it"),
  remarkBy: FieldOf.text("说明人", "remark by"),
  remarkOn: FieldOf.day("说明日期", "remark on")
}

/** The suspicions within reach, page by page, for a file. */
export const exportSuspicions = Effect.fn("exportSuspicions")(function* (
  request: Omit<ListRequest, "after" | "limit">
) {
  yield* authoriseIn("ledger.export", request.area)
  const services = yield* Effect.context<Acting | Areas | CaseStore | FindingStore | LedgerStore>()
  const about = { object: { kind: "suspicion", id: "" }, area: request.area ?? null, after: request }
  return yield* exported(about, (after) =>
    listSuspicions({ ...request, ...(after === undefined ? {} : { after }), limit: pageLength, uncounted: true }).pipe(
      Effect.map(({ suspicions, next }) => ({ rows: suspicions.map(rowOf), next })),
      Effect.provideContext(services)
    )
  )
})

function rowOf({ title, subject, message, remark, ...suspicion }: ListedSuspicion) {
  const said = { remark: remark?.text, remarkBy: remark?.actorName, remarkOn: remark && dayInChina(remark.at) }
  return { ...suspicion, title: title.zh, subject: subject.id, message: message.zh, ...said }
}
