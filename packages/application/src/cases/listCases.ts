import type { CaseState } from "@wengang/domain/rectification/Case.ts"
import type { Lamp } from "@wengang/domain/rectification/Lamp.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { type CaseFilter, CaseStore } from "../ports/CaseStore.ts"
import { summaryOf } from "./CaseSummary.ts"
import { noSuchCase } from "./caseFailure.ts"
import { lampDaysIn } from "./lampDaysIn.ts"
import { partyOfActor } from "./partyOf.ts"

export interface CaseListRequest {
  readonly area?: AreaCode
  readonly rule?: string
  readonly states?: ReadonlyArray<CaseState>
  readonly lamp?: Lamp
  /** The month in which they were handed over. */
  readonly handedOver?: Month
  /** The month in which they were closed. */
  readonly closed?: Month
  /** Whether only those of the asker's own office are wanted. */
  readonly mine: boolean
  /** The id after which the page begins. */
  readonly after?: string
  readonly limit: number
}

/** A page of cases, those due first before others. */
export const listCases = Effect.fn("listCases")(function* (request: CaseListRequest) {
  const store = yield* CaseStore
  const { path } = yield* Areas
  const reach = yield* authoriseIn("case.read", request.area)
  const days = yield* lampDaysIn(reach)
  const { after, limit } = request
  if (after !== undefined && (yield* store.find(reach, after)) === undefined) return yield* noSuchCase()
  const { cases, total } = yield* store.list(reach, yield* caseFilterOf(request), days, {
    limit: limit + 1,
    ...(after === undefined ? {} : { after })
  })
  const shown = cases.slice(0, limit)
  return {
    asOf: days.today,
    cases: shown.map((one) => summaryOf(one, days, path)),
    total,
    next: cases.length > limit ? (shown.at(-1)?.case.id ?? null) : null
  }
})

/** The store's filter of what was asked. */
export const caseFilterOf = Effect.fnUntraced(function* ({
  rule,
  states,
  lamp,
  handedOver,
  closed,
  mine
}: Omit<CaseListRequest, "after" | "limit" | "area">) {
  const filter: CaseFilter = {
    ...(rule === undefined ? {} : { rule }),
    ...(states === undefined ? {} : { states }),
    ...(lamp === undefined ? {} : { lamp }),
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(closed === undefined ? {} : { closed }),
    ...(mine ? { unit: (yield* partyOfActor).unit } : {})
  }
  return filter
})
