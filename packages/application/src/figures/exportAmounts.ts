import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import type { Figures } from "../ports/Figures.ts"
import { type AmountsQuery, listAmounts } from "./listAmounts.ts"

/** The columns of the money that suspicions are about. */
export const amountColumns: Readonly<Record<string, Field>> = {
  place: FieldOf.text("所在地", "place"),
  area: FieldOf.text("区划代码", "area"),
  name: FieldOf.text("姓名", "name"),
  personId: FieldOf.text("人员编号", "person number"),
  post: FieldOf.text("岗位", "post"),
  paper: FieldOf.text("依据", "row"),
  month: FieldOf.text("月份", "month"),
  due: FieldOf.yuan("应发", "due"),
  paid: FieldOf.yuan("实发", "paid"),
  fen: FieldOf.yuan("涉及金额", "amount"),
  suspicion: FieldOf.text("疑点编号", "suspicion")
}

/** The money that a rule's suspicions are about, page by page, for a file. */
export const exportAmounts = Effect.fn("exportAmounts")(function* (query: AmountsQuery) {
  yield* authoriseIn("ledger.export", query.area)
  const services = yield* Effect.context<Acting | Areas | Figures>()
  const about = { object: { kind: "figures", id: "amounts" }, area: query.area ?? null, after: query }
  return yield* exported(about, (after) =>
    listAmounts({ ...query, ...(after === undefined ? {} : { after }), limit: pageLength }).pipe(
      Effect.map(({ rows, next }) => ({
        rows: rows.map(({ areaPath, ...row }) => ({ ...row, place: areaPath.join("") })),
        next
      })),
      Effect.provideContext(services)
    )
  )
})
