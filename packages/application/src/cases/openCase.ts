import type { Plan } from "@wengang/domain/rectification/Case.ts"
import { type CaseRefusalCode, refusalOf } from "@wengang/domain/rectification/CaseRefusal.ts"
import { handOver, handOverRelapse } from "@wengang/domain/rectification/handOver.ts"
import { levelOf, type Party } from "@wengang/domain/rectification/Party.ts"
import { placeOfFindings } from "@wengang/domain/rectification/placeOfFindings.ts"
import { proposedDeadline } from "@wengang/domain/rectification/proposedDeadline.ts"
import { remedies } from "@wengang/domain/rectification/remedies.ts"
import type { RuleId } from "@wengang/domain/rules/catalogue.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { addWorkingDays } from "@wengang/domain/values/WorkingDay.ts"
import { Effect, Result } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import type { StoredCase } from "../ports/CaseStore.ts"
import type { CaseWrites } from "../ports/CaseWrites.ts"
import type { Suspicion } from "../ports/FindingStore.ts"
import { caseFailure, noSuchCase } from "./caseFailure.ts"
import { caseIdOf, caseNumberOf } from "./caseNumber.ts"
import type { HandOverTerms } from "./HandOverRequest.ts"
import { mayRectify } from "./mayRectify.ts"
import { unitOf } from "./partyOf.ts"

type Suspicions = readonly [Suspicion, ...ReadonlyArray<Suspicion>]

/** Makes one case of confirmed suspicions inside a transaction, or fails with why not. */
export const openCase = Effect.fnUntraced(function* (
  cases: CaseWrites,
  reach: Reach,
  suspicions: Suspicions,
  terms: HandOverTerms,
  by: Party,
  today: Day.Day
) {
  const { name } = yield* Areas
  const { actor } = yield* Acting
  const rule = suspicions[0].rule
  if (suspicions.some((one) => one.rule !== rule)) return yield* refused("severalRules")
  if (suspicions.some(({ state }) => state !== "confirmed")) return yield* refused("notConfirmed")
  const held = yield* cases.holding(suspicions.map(({ id }) => id))
  if (held.some(({ closedOn }) => closedOn === null)) return yield* refused("handedOverAlready")
  const old = yield* formerCase(cases, reach, terms.relapseOf ?? held.at(-1)?.case ?? null)
  const place = placeOfFindings([suspicions[0].area, ...suspicions.slice(1).map(({ area }) => area)])
  const area = old !== null && Area.liesUnder(place, old.case.area) ? old.case.area : place
  const { unit } = terms
  if (!mayRectify(unit, area, reach)) return yield* refused("unitElsewhere")
  const plan = planOf(terms, rule)
  if (plan === undefined) return yield* refused("planIncomplete")
  const numberedIn = Area.at(area, "county")
  const year = Day.yearOf(today)
  const ordinal = { area: numberedIn, year, ordinal: (yield* cases.lastOrdinal(numberedIn, year)) + 1 }
  const asked = {
    id: caseIdOf(ordinal),
    findings: suspicions.map(({ id }) => id),
    rule,
    area,
    foundAt: levelOf(by.unit),
    unit: unitOf(unit, unit.area, name),
    leader: terms.leader,
    plan,
    deadline: deadlineOf(terms, rule, today),
    quality: terms.quality
  }
  const isRelapse = old !== null && (terms.relapseOf !== null || old.case.area === area)
  const result = isRelapse ? handOverRelapse(old.case, asked, by, today) : handOver(asked, by, today)
  if (Result.isFailure(result)) return yield* caseFailure(result.failure)
  const stored: StoredCase = {
    case: result.success,
    number: caseNumberOf(ordinal, name(numberedIn) ?? numberedIn),
    version: "1"
  }
  const { findings, deadline, quality, leader } = asked
  const said = { findings, unit: asked.unit, deadline, quality, leader, plan, relapseOf: stored.case.relapseOf }
  const { state } = stored.case
  const actorOf = { actorId: actor.id, actorName: actor.name, unit: by.unit }
  yield* cases.open(stored, ordinal, { kind: "handOver", state, ...actorOf, day: today, details: said })
  return { stored, said }
})

const formerCase = Effect.fnUntraced(function* (cases: CaseWrites, reach: Reach, id: string | null) {
  if (id === null) return null
  return (yield* cases.find(reach, id)) ?? (yield* noSuchCase())
})

/** Who does what, where somebody is named; undefined where a measure is named and nobody to take it. */
function planOf({ responsible, measure }: HandOverTerms, rule: string): Plan | null | undefined {
  if (responsible === null) return measure === null ? null : undefined
  return { responsible, measure: measure ?? remedies[rule as RuleId]?.measure.zh ?? "" }
}

/** Null where holidays on the way are not known: the plan names the day then. */
function deadlineOf({ deadline, workingDays }: HandOverTerms, rule: string, today: Day.Day): Day.Day | null {
  if (deadline !== null) return deadline
  const proposed = workingDays === null ? proposedDeadline(rule as RuleId, today) : addWorkingDays(today, workingDays)
  return proposed === "unconfirmed" ? null : proposed
}

function refused(code: CaseRefusalCode) {
  return caseFailure(refusalOf(code))
}
