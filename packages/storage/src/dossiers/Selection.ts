import type { ExpressionBuilder } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import type { AreaRange } from "./AreaRange.ts"
import { keysIn } from "./keysIn.ts"

/** Which households are read: all in a range of areas, or some by key. */
export type Selection = AreaRange | { readonly households: ReadonlyArray<string> }

type Owned = "employment" | "appointment" | "attendance" | "pay" | "grant" | "trainee" | "business" | "referral"

/** The rows of a ledger that belong to the persons of a selection. */
export function belongsTo(selection: Selection, by: "personId" | "appointmentId", owners: ReadonlyArray<string>) {
  return (eb: ExpressionBuilder<Tables, Owned>) => {
    if ("first" in selection) return eb.and([eb("area", ">=", selection.first), eb("area", "<=", selection.last)])
    return eb(by as never, "in", keysIn(owners))
  }
}
