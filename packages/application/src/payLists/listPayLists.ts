import { type Departure, departuresFrom } from "@wengang/domain/payLists/departuresFrom.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { type PayListFilter, type PayListName, PayListStore, type StoredPayList } from "../ports/PayListStore.ts"
import { keyOf } from "./showPayList.ts"

export interface ListPayListsRequest extends Omit<PayListFilter, "touched"> {
  readonly area?: AreaCode
  /** Whether only approved lists are wanted that attendance or pay have left. */
  readonly left: boolean
  readonly after?: PayListName
  readonly limit: number
}

/** Lists that were submitted within reach, newest month first, with what has left those that were approved. */
export const listPayLists = Effect.fn("listPayLists")(function* ({
  area,
  left,
  after,
  limit,
  ...filter
}: ListPayListsRequest) {
  const reach = yield* authoriseIn("ledger.read", area)
  const store = yield* PayListStore
  const { path } = yield* Areas
  const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) }
  const found = yield* store.list(reach, { ...filter, ...(left ? { touched: true } : {}) }, page)
  const shown = found.slice(0, limit)
  const touched = shown.filter((one) => one.touched)
  const standing = yield* store.standing(touched.map(({ list }) => ({ area: list.area, month: list.month })))
  const lists = shown.map((one) => summaryOf(one, standing.get(keyOf(one.list)) ?? [], path))
  const last = shown.at(-1)?.list
  return {
    lists: left ? lists.filter(({ left: { persons } }) => persons > 0) : lists,
    next: found.length > limit && last !== undefined ? keyOf(last) : null
  }
})

function summaryOf(
  { list, version, touched }: StoredPayList,
  standing: Parameters<typeof departuresFrom>[1],
  path: (area: AreaCode) => ReadonlyArray<string>
) {
  const { area, month, state, figures, leftOut } = list
  const departures = touched ? departuresFrom(figures, standing) : []
  return {
    area,
    areaPath: path(area),
    month,
    state,
    version,
    persons: figures.length,
    money: figures.reduce((sum, { due }) => sum + due, 0),
    leftOut: leftOut.length,
    left: leftBy(departures)
  }
}

/** How many persons, and how much in fen, an approved list no longer says rightly. */
function leftBy(departures: ReadonlyArray<Departure>) {
  return { persons: departures.length, money: departures.reduce((sum, { amount }) => sum + amount, 0) }
}
