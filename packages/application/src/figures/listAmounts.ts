import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { Figures } from "../ports/Figures.ts"
import { type ConcernedQuery, type ConcernedRequest, standingFilterOf, titleOf } from "./listConcerned.ts"

export interface AmountsQuery extends ConcernedQuery {
  /** Money of several rules is not added up: one may ask for what another says was paid. */
  readonly rule: string
  /** Only money of this month. */
  readonly month?: Month
}

export type AmountsRequest = AmountsQuery & Pick<ConcernedRequest, "after" | "limit">

/**
 * A page of the money that a rule's suspicions are about, a month of pay or a grant a row, with the sum of all: what a
 * figure in money adds up, and what is owed for a month.
 */
export const listAmounts = Effect.fn("listAmounts")(function* ({ after, limit, month, ...query }: AmountsRequest) {
  const reach = yield* authoriseIn("suspicion.read", query.area)
  const { path } = yield* Areas
  const filter = { ...standingFilterOf(query), ...(month === undefined ? {} : { month }) }
  const { rows, ...page } = yield* (yield* Figures).amounts(reach, filter, { after, limit })
  return { title: titleOf(query.rule), rows: rows.map((row) => ({ ...row, areaPath: path(row.area) })), ...page }
})
