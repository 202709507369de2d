import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import { lampTitles } from "@wengang/domain/rectification/Lamp.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import { titlesOf } from "../exports/titlesOf.ts"
import type { CaseStore } from "../ports/CaseStore.ts"
import type { Examiner } from "../ports/Examiner.ts"
import type { FindingStore } from "../ports/FindingStore.ts"
import type { CaseSummary } from "./CaseSummary.ts"
import { type CaseListRequest, listCases } from "./listCases.ts"

/** The columns of a list of cases. */
export const caseColumns: Readonly<Record<string, Field>> = {
  number: FieldOf.text("编号", "number"),
  state: FieldOf.choice("状态", "state", titlesOf(caseStateTitles)),
  lamp: FieldOf.choice("时限情况", "time left", titlesOf(lampTitles)),
  title: FieldOf.text("问题", "title"),
  place: FieldOf.text("所在地", "place"),
  area: FieldOf.text("区划代码", "area"),
  findings: FieldOf.integer("问题数", "findings"),
  unit: FieldOf.text("责任单位", "unit"),
  leader: FieldOf.text("责任领导", "leader"),
  responsible: FieldOf.text("责任人", "person responsible"),
  handedOverOn: FieldOf.day("交办日期", "handed over on"),
  deadline: FieldOf.day("整改时限", "deadline"),
  closedOn: FieldOf.day("销号日期", "closed on"),
  returns: FieldOf.integer("退回次数", "times returned")
}

/** The cases within reach, page by page, for a file. */
export const exportCases = Effect.fn("exportCases")(function* (request: Omit<CaseListRequest, "after" | "limit">) {
  yield* authoriseIn("ledger.export", request.area)
  const services = yield* Effect.context<Acting | Areas | CaseStore | Examiner | FindingStore>()
  const about = { object: { kind: "case", id: "" }, area: request.area ?? null, after: request }
  return yield* exported(about, (after) =>
    listCases({ ...request, ...(after === undefined ? {} : { after }), limit: pageLength }).pipe(
      Effect.map(({ cases, next }) => ({ rows: cases.map(rowOf), next })),
      Effect.provideContext(services)
    )
  )
})

function rowOf({ title, areaPath, unit, ...one }: CaseSummary) {
  return { ...one, title: title?.zh ?? null, place: areaPath.join(""), unit: unit.name }
}
