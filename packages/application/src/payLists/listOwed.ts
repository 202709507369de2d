import type { PayListState } from "@wengang/domain/payLists/PayList.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import { PayListStore } from "../ports/PayListStore.ts"
import { monthsOwed } from "./monthsOwed.ts"
import { noSuchVillage } from "./payListFailure.ts"

export interface OwedQuery {
  readonly area?: AreaCode
  /** How far the list of the month has come. */
  readonly stage?: PayListState
}

export interface OwedRequest extends OwedQuery {
  /** Where the page begins: what the page before said. */
  readonly after?: string
  readonly limit: number
}

/** A page of what is owed for the last twelve complete months, a holder and month a row, with what all pages come to. */
export const listOwed = Effect.fn("listOwed")(function* ({ area, stage, after, limit }: OwedRequest) {
  const reach = (yield* authorise("ledger.read")).narrowed(area)
  const { path } = yield* Areas
  const store = yield* PayListStore
  if (reach === undefined) return yield* noSuchVillage()
  const months = yield* monthsOwed
  const filter = { months, ...(stage === undefined ? {} : { stage }) }
  const { rows, ...page } = yield* store.owed(reach, filter, { after, limit })
  return { rows: rows.map((row) => ({ ...row, areaPath: path(row.area) })), ...page }
})
