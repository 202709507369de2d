import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { sortableFields } from "@wengang/domain/ledgers/sortableFields.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import { failureAbout } from "../Failure.ts"
import { sortIn } from "../lists/Sort.ts"
import { LedgerStore, type RowListRequest } from "../ports/LedgerStore.ts"
import { equalIn } from "./equalIn.ts"

/** Which rows of a ledger are asked for, and in which order. */
export interface RowQuery {
  readonly ledger: LedgerName
  /** `field:value`, all of which must hold. */
  readonly filters: ReadonlyArray<string>
  /** A field, with a minus before it from the greatest down; place by place, there by key, where it is left out. */
  readonly sort?: string
  /** The day, in China, at whose end rows are shown; as they are now where it is left out. */
  readonly asOf?: Day
}

/** What reads the rows asked for page by page, masked. */
export const rowPages = Effect.fnUntraced(function* (reach: Reach, { ledger, filters, sort, asOf }: RowQuery) {
  const { list, listPast } = yield* LedgerStore
  type Page = Pick<RowListRequest, "after" | "limit" | "uncounted">
  if (asOf !== undefined) {
    if (filters.length > 0 || sort !== undefined) return yield* onlyPlaces()
    return (page: Page) => listPast(reach, ledger, { ...page, asOf })
  }
  const equal = yield* equalIn(ledger, filters)
  const order = yield* sortIn(sort, sortableFields(ledger))
  return (page: Page) => list(reach, ledger, { ...page, equal, sort: order })
})

/** The past is read from the journal, which is indexed by place and key only. */
function onlyPlaces() {
  return failureAbout(
    { place: "query", pointer: "/asOf" },
    "wrong-usage",
    "查看过去某日的台账时，只能按地区筛选，不能按栏目筛选或排序。",
    "Rows of a day gone by are listed by area only: leave out filter and sort."
  )
}
