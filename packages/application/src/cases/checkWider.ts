import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import { refusalOf } from "@wengang/domain/rectification/CaseRefusal.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import * as Remark from "@wengang/domain/values/Remark.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { failure } from "../Failure.ts"
import { FindingStore } from "../ports/FindingStore.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { workDay } from "../runs/workDay.ts"
import { caseFailure, noSuchCase } from "./caseFailure.ts"
import { partyOfActor } from "./partyOf.ts"
import { judgeCase, noteOf, standingOf } from "./takeCaseStep.ts"

export interface CheckWiderRequest {
  readonly id: string
  /** Where others of the kind were looked for; null for the county of the case. */
  readonly area: Area.AreaCode | null
  /** What came of it, in words. */
  readonly result: string
}

/** Others of the kind that stood when it was looked for them. */
export interface WiderFindings {
  readonly area: Area.AreaCode
  /** The day that the rule had judged. */
  readonly asOf: Day.Day
  readonly open: number
  readonly confirmed: number
  readonly cleared: number
  /** The first of those that stand, by id; those of the case itself left out. */
  readonly listed: ReadonlyArray<string>
}

/** Ids that a check lists. */
const most = 200
const states = ["open", "confirmed", "cleared"] as const satisfies ReadonlyArray<SuspicionState>

/**
 * Looks for others of the kind 举一反三: takes what the case's rule says of a wider area, attaches it to the case, and
 * notes what came of it. A check of the whole county answers case.no-wider-check.
 */
export const checkWider = Effect.fn("checkWider")(function* (request: CheckWiderRequest) {
  const by = yield* partyOfActor
  const today = yield* workDay
  const { actor } = yield* Acting
  yield* checkWords(request.result)
  const asOf = yield* dayJudged
  return yield* transact("case.review", (writes, reach) =>
    Effect.gen(function* () {
      const found = yield* writes.cases.find(reach, request.id)
      if (found === undefined) return yield* noSuchCase()
      const { case: one } = found
      const area = request.area ?? reach.narrowed(Area.at(one.area, "county"))?.area ?? Area.at(one.area, "county")
      if (!Area.liesUnder(one.area, area)) return yield* elsewhere()
      const others = yield* lookAround(one.rule, area, one.findings)
      const day = Day.later(today, one.changedOn)
      const findings: WiderFindings = { area, asOf, ...others }
      const details = { ...findings, result: request.result }
      const step = { state: one.state, actorId: actor.id, actorName: actor.name, unit: by.unit, day, details }
      yield* writes.cases.checkWider(one, area, { kind: "widerCheck", ...step })
      yield* judgeCase(writes, asOf)
      return { value: findings, notes: [noteOf("widerCheck", found, standingOf(found), details)] as const }
    })
  )
})

const lookAround = Effect.fnUntraced(function* (rule: string | null, area: Area.AreaCode, own: ReadonlyArray<string>) {
  if (rule === null) return { open: 0, confirmed: 0, cleared: 0, listed: [] }
  const findings = yield* FindingStore
  const reach = yield* authoriseIn("suspicion.read", area)
  const totals = yield* Effect.forEach(states, (state) =>
    Effect.map(findings.list(reach, { rules: [rule], states: [state] }, { limit: 1 }), ({ total }) => total)
  )
  const { suspicions } = yield* findings.list(reach, { rules: [rule], states: ["open", "confirmed"] }, { limit: most })
  const [open = 0, confirmed = 0, cleared = 0] = totals
  return { open, confirmed, cleared, listed: suspicions.map(({ id }) => id).filter((id) => !own.includes(id)) }
})

const checkWords = Effect.fnUntraced(function* (result: string) {
  if (Remark.saidIn(result) < 5) return yield* caseFailure(refusalOf("saysTooLittle"))
  if (Remark.holdsPersonalNumber(result)) return yield* caseFailure(refusalOf("holdsPersonalNumber"))
})

function elsewhere() {
  return failure("wrong-usage", "排查范围须包含该事项所在地。", "The area looked at must hold the place of the case.")
}
