import { Schema } from "effect"

/** How many rows a page has, as a query writes it: 1 to 200. */
export const PageLimit = Schema.String.check(Schema.isPattern(/^\d{1,3}$/u)).pipe(
  Schema.decodeTo(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 200 })))
)
