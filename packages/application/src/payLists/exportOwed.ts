import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import type { Examiner } from "../ports/Examiner.ts"
import type { FindingStore } from "../ports/FindingStore.ts"
import type { PayListStore } from "../ports/PayListStore.ts"
import { stageColumns } from "./exportStages.ts"
import { listOwed, type OwedQuery } from "./listOwed.ts"

/** The columns of what is owed, a holder and month a line. */
export const owedColumns: Readonly<Record<string, Field>> = {
  place: FieldOf.text("所在地", "place"),
  area: FieldOf.text("区划代码", "area"),
  name: FieldOf.text("姓名", "name"),
  personId: FieldOf.text("人员编号", "person number"),
  post: FieldOf.text("岗位", "post"),
  appointmentId: FieldOf.text("聘用编号", "appointment number"),
  month: FieldOf.text("月份", "month"),
  stage: stageColumns.stage as Field,
  due: FieldOf.yuan("应发", "due"),
  paid: FieldOf.yuan("实发", "paid"),
  fen: FieldOf.yuan("欠发金额", "owed")
}

/** What is owed for the last twelve complete months, page by page, for a file. */
export const exportOwed = Effect.fn("exportOwed")(function* (query: OwedQuery) {
  yield* authoriseIn("ledger.export", query.area)
  const services = yield* Effect.context<Acting | Areas | PayListStore | FindingStore | Examiner>()
  const about = { object: { kind: "figures", id: "owed" }, area: query.area ?? null, after: query }
  return yield* exported(about, (after) =>
    listOwed({ ...query, ...(after === undefined ? {} : { after }), limit: pageLength }).pipe(
      Effect.map(({ rows, next }) => ({
        rows: rows.map(({ areaPath, ...row }) => ({ ...row, place: areaPath.join("") })),
        next
      })),
      Effect.provideContext(services)
    )
  )
})
