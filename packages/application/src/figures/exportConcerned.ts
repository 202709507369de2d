import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import type { Figures } from "../ports/Figures.ts"
import { type ConcernedQuery, listConcerned } from "./listConcerned.ts"

/** The columns of the persons whom suspicions are about. */
export const concernedColumns: Readonly<Record<string, Field>> = {
  name: FieldOf.text("姓名", "name"),
  personId: FieldOf.text("人员编号", "person number"),
  householdId: FieldOf.text("户编号", "household number"),
  place: FieldOf.text("所在地", "place"),
  area: FieldOf.text("区划代码", "area"),
  suspicions: FieldOf.integer("疑点数", "suspicions")
}

/** The persons whom suspicions are about, page by page, for a file. */
export const exportConcerned = Effect.fn("exportConcerned")(function* (query: ConcernedQuery) {
  yield* authoriseIn("ledger.export", query.area)
  const services = yield* Effect.context<Acting | Areas | Figures>()
  const about = { object: { kind: "figures", id: "concerned" }, area: query.area ?? null, after: query }
  return yield* exported(about, (after) =>
    listConcerned({ ...query, ...(after === undefined ? {} : { after }), limit: pageLength }).pipe(
      Effect.map(({ rows, next }) => ({
        rows: rows.map(({ areaPath, ...row }) => ({ ...row, place: areaPath.join("") })),
        next
      })),
      Effect.provideContext(services)
    )
  )
})
