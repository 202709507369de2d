import type { Case } from "@wengang/domain/rectification/Case.ts"
import type { CaseEvent } from "@wengang/domain/rectification/CaseEvent.ts"
import { refusalOf } from "@wengang/domain/rectification/CaseRefusal.ts"
import { placeOfFindings } from "@wengang/domain/rectification/placeOfFindings.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Reach } from "../acting/Reach.ts"
import type { Writes } from "../ports/Transactions.ts"
import { caseFailure } from "./caseFailure.ts"
import type { HandOverTerms } from "./HandOverRequest.ts"
import { mayRectify } from "./mayRectify.ts"
import { unitOf } from "./partyOf.ts"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

export interface HandOnCaseRequest extends CaseRequest, Pick<HandOverTerms, "unit" | "leader"> {
  /** By when from now on; null for the deadline that it has. */
  readonly deadline: Day | null
  readonly reason: string
}

/**
 * Hands a case that is not closed on to another unit, with a reason: that of its place or, where the place was merged
 * into another, of where its findings stand by now, to which the case moves. The unit signs for it and plans anew;
 * number and, unless the office that handed it over sets another one, deadline stay.
 */
export const handOnCase = Effect.fn("handOnCase")(({ unit, leader, deadline, reason, ...request }: HandOnCaseRequest) =>
  takeCaseStep("case.handOver", request, "handOn", (writes, one, reach) =>
    Effect.gen(function* () {
      const { name } = yield* Areas
      const places = [one.area, ...(yield* placeNow(writes, one, reach))]
      const area = places.find((place) => mayRectify(unit, place, reach))
      if (area === undefined) return yield* caseFailure(refusalOf("unitElsewhere"))
      const event: CaseEvent = { kind: "handOn", unit: unitOf(unit, unit.area, name), area, leader, deadline, reason }
      return event
    })
  )
)

/**
 * The place in which those findings stand that were not put right: rows of an area that was merged go to another one.
 * None where one of them stands out of reach.
 */
const placeNow = Effect.fnUntraced(function* ({ suspicions }: Writes, { findings }: Case, reach: Reach) {
  const areas: Array<AreaCode> = []
  for (const id of findings) {
    const found = yield* suspicions.find(reach, id)
    if (found === undefined) return []
    if (found.state !== "gone") areas.push(found.area)
  }
  const [first, ...others] = areas
  return first === undefined ? [] : [placeOfFindings([first, ...others])]
})
