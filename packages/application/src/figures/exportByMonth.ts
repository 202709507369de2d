import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { countByMonth } from "./countByMonth.ts"

/** The columns of what came in and what was done with, a month a line. */
export const byMonthColumns: Readonly<Record<string, Field>> = {
  month: FieldOf.text("月份", "month"),
  opened: FieldOf.integer("新发现疑点", "opened"),
  resolved: FieldOf.integer("消除或核实无误", "resolved"),
  handedOver: FieldOf.integer("交办整改", "handed over"),
  closed: FieldOf.integer("销号", "closed")
}

/** What came in and what was done with in the last twelve months, for a file. */
export const exportByMonth = Effect.fn("exportByMonth")(function* (request: { readonly area?: AreaCode }) {
  const { months } = yield* countByMonth(request)
  const about = { object: { kind: "figures", id: "months" }, area: request.area ?? null, after: request }
  return yield* exported(about, () => Effect.succeed({ rows: months, next: null }))
})
