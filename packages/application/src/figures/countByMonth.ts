import type { AreaCode } from "@wengang/domain/values/Area.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { authorise, authoriseIn } from "../acting/authorise.ts"
import { Figures, type MonthFigure } from "../ports/Figures.ts"
import { workDay } from "../runs/workDay.ts"

/** How many months are told, the present one included. */
const span = 12

/** What came in and what was done with in each of the last twelve months; months without anything are told too. */
export const countByMonth = Effect.fn("countByMonth")(function* (request: { readonly area?: AreaCode }) {
  yield* authorise("case.read")
  const reach = yield* authoriseIn("suspicion.read", request.area)
  const asOf = yield* workDay
  const first = Month.plus(Month.ofDay(asOf), 1 - span)
  const known = new Map((yield* (yield* Figures).byMonth(reach, first)).map((figure) => [figure.month, figure]))
  const months = Array.from({ length: span }, (_, at): MonthFigure => {
    const month = Month.plus(first, at)
    return known.get(month) ?? { month, opened: 0, resolved: 0, handedOver: 0, closed: 0 }
  })
  return { asOf, months }
})
