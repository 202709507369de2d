import type { Case, CaseState } from "@wengang/domain/rectification/Case.ts"
import { type Lamp, type LampDays, lampOf } from "@wengang/domain/rectification/Lamp.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { StoredCase } from "../ports/CaseStore.ts"

/** A case as lists show it. */
export interface CaseSummary {
  readonly id: string
  readonly number: string
  readonly version: string
  readonly state: CaseState
  readonly lamp: Lamp | null
  readonly rule: string | null
  /** The rule's title; null where it was put in free words. */
  readonly title: Sentence | null
  readonly area: AreaCode
  /** Names from the province down. */
  readonly areaPath: ReadonlyArray<string>
  readonly unit: Case["unit"]
  readonly leader: string | null
  readonly responsible: string | null
  readonly handedOverOn: Day
  readonly deadline: Day | null
  /** Whether more time was asked for and not decided on. */
  readonly extensionAsked: boolean
  readonly closedOn: Day | null
  readonly findings: number
  readonly returns: number
  readonly relapseOf: string | null
}

/** A case with its colour and the words that a list shows. */
export function summaryOf(
  { case: one, number, version }: StoredCase,
  days: LampDays,
  pathOf: (area: AreaCode) => ReadonlyArray<string>
): CaseSummary {
  const { id, state, rule, area, unit, leader, plan, handedOverOn, deadline, closedOn, returns, relapseOf } = one
  return {
    id,
    number,
    version,
    state,
    lamp: lampOf(one, days),
    rule,
    title: rule === null ? null : (ruleOf(rule)?.title ?? { zh: rule, en: rule }),
    area,
    areaPath: pathOf(area),
    unit,
    leader,
    responsible: plan?.responsible ?? null,
    handedOverOn,
    deadline,
    extensionAsked: one.extension !== null,
    closedOn,
    findings: one.findings.length,
    returns,
    relapseOf
  }
}
