import type { CaseState } from "@wengang/domain/rectification/Case.ts"
import type { Lamp } from "@wengang/domain/rectification/Lamp.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { sortIn } from "../lists/Sort.ts"
import { type CaseFilter, CaseStore, caseOrders } from "../ports/CaseStore.ts"
import { summaryOf } from "./CaseSummary.ts"
import { lampDaysIn } from "./lampDaysIn.ts"
import { partyOfActor } from "./partyOf.ts"

export interface CaseListRequest {
  readonly area?: AreaCode
  /** Only what concerns the area as a whole, and nothing that lies below it. */
  readonly extent?: "whole"
  readonly rule?: string
  readonly states?: ReadonlyArray<CaseState>
  readonly lamp?: Lamp
  /** The month in which they were handed over. */
  readonly handedOver?: Month
  /** The month in which they were closed. */
  readonly closed?: Month
  /** Only those for which more time was asked of the asker's office. */
  readonly extension?: "asked"
  /** Whether only those of the asker's own office are wanted. */
  readonly mine: boolean
  /** One of `caseOrders`, with a minus before it from the greatest down; those due first before others where it is left out. */
  readonly sort?: string
  /** Where the page begins: what the page before said. */
  readonly after?: string
  readonly limit: number
}

/** A page of cases. */
export const listCases = Effect.fn("listCases")(function* (request: CaseListRequest) {
  const store = yield* CaseStore
  const { path } = yield* Areas
  const reach = yield* authoriseIn("case.read", request.area)
  const days = yield* lampDaysIn(reach)
  const { after, limit } = request
  const sort = yield* sortIn(request.sort, caseOrders)
  const { cases, ...page } = yield* store.list(reach, yield* caseFilterOf(request), days, { sort, after, limit })
  return { asOf: days.today, cases: cases.map((one) => summaryOf(one, days, path)), ...page }
})

/** The store's filter of what was asked. */
export const caseFilterOf = Effect.fnUntraced(function* ({
  area,
  extent,
  rule,
  states,
  lamp,
  handedOver,
  closed,
  extension,
  mine
}: Omit<CaseListRequest, "after" | "limit" | "sort">) {
  const filter: CaseFilter = {
    ...(extent === undefined || area === undefined ? {} : { whole: area }),
    ...(rule === undefined ? {} : { rule }),
    ...(states === undefined ? {} : { states }),
    ...(lamp === undefined ? {} : { lamp }),
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(closed === undefined ? {} : { closed }),
    ...(extension === undefined ? {} : { askedForTime: (yield* partyOfActor).unit.area }),
    ...(mine ? { unit: (yield* partyOfActor).unit } : {})
  }
  return filter
})
