import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Listed } from "@wengang/domain/ledgers/Listed.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import type { LedgerStore } from "../ports/LedgerStore.ts"
import { type ListedQuery, listListed } from "./listListed.ts"

/** The columns of comparison lists, with whom each entry names. */
export const listedColumns: Readonly<Record<string, Field>> = {
  list: { ...Listed.fields.list, required: false },
  name: FieldOf.text("姓名", "name"),
  idNumber: FieldOf.text("证件号码", "ID number"),
  personId: FieldOf.text("人员编号", "person number"),
  householdId: FieldOf.text("户编号", "household number"),
  place: FieldOf.text("所在地", "place"),
  area: FieldOf.text("区划代码", "area"),
  fromOn: FieldOf.day("起始日期", "from"),
  toOn: FieldOf.day("结束日期", "to"),
  source: FieldOf.text("来源", "source")
}

/** What other offices' lists say of persons within reach, page by page, for a file. */
export const exportListed = Effect.fn("exportListed")(function* (query: ListedQuery) {
  yield* authoriseIn("ledger.export", query.area)
  const services = yield* Effect.context<Acting | Areas | LedgerStore>()
  const about = { object: { kind: "listed", id: "" }, area: query.area ?? null, after: query }
  return yield* exported(about, (after) =>
    listListed({ ...query, ...(after === undefined ? {} : { after }), limit: pageLength, uncounted: true }).pipe(
      Effect.map(({ rows, next }) => ({
        rows: rows.map(({ areaPath, ...row }) => ({ ...row, place: areaPath.join("") })),
        next
      })),
      Effect.provideContext(services)
    )
  )
})
