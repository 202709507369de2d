import { Result } from "effect"
import type { AreaCode, AreaLevel } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import * as Remark from "../values/Remark.ts"
import type { Case, Plan } from "./Case.ts"
import { type CaseRefusal, refusalOf } from "./CaseRefusal.ts"
import { isSameUnit, type Party, type Unit } from "./Party.ts"

/** What a hand-over says: what was found where, who is to put it right, and by when if that is set already. */
export interface HandOver {
  readonly id: string
  readonly findings: ReadonlyArray<string>
  readonly rule: string | null
  readonly area: AreaCode
  readonly foundAt: AreaLevel
  readonly unit: Unit
  readonly leader: string | null
  /** Who is to put it right and how, where that is said already; the unit may say otherwise. */
  readonly plan: Plan | null
  readonly deadline: Day | null
  readonly quality: string | null
}

/** Makes a case of a finding, or says why not. */
export function handOver(asked: HandOver, by: Party, on: Day): Result.Result<Case, CaseRefusal> {
  if (isSameUnit(by.unit, asked.unit)) return Result.fail(refusalOf("handedToSelf"))
  if (asked.deadline !== null && asked.deadline < on) return Result.fail(refusalOf("deadlineWrong"))
  if (saidIn(asked).some(Remark.holdsPersonalNumber)) return Result.fail(refusalOf("holdsPersonalNumber"))
  return Result.succeed({
    ...asked,
    state: "handedOver",
    relapseOf: null,
    handedOverBy: by,
    handedOverOn: on,
    unitSince: null,
    submission: null,
    reviews: [],
    rectifiers: [],
    extension: null,
    returns: 0,
    changedOn: on,
    closedOn: null
  })
}

function saidIn({ leader, plan, quality }: HandOver): ReadonlyArray<string> {
  return [leader, plan?.responsible, plan?.measure, quality].flatMap((text) => text ?? [])
}

/** Hands over what came back after a case was closed: a new case that names the old one, which stays as it is. */
export function handOverRelapse(old: Case, asked: HandOver, by: Party, on: Day): Result.Result<Case, CaseRefusal> {
  const same = old.rule === asked.rule && old.area === asked.area && old.id !== asked.id
  if (!same || old.closedOn === null || on < old.closedOn) return Result.fail(refusalOf("notTheSame"))
  return Result.map(handOver(asked, by, on), (next) => ({ ...next, relapseOf: old.id }))
}
