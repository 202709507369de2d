import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"

/** What its evidence and gaps are named after, as those of ledgers after their sheets. */
export const caseSheet = "整改事项"

/** What is known of one case: a finding handed over to be put right. */
export interface CaseDossier {
  readonly id: string
  /** Where the finding stands. */
  readonly area: AreaCode
  /** The rule that it breaks; null where it was put in free words. */
  readonly rule: string | null
  /** Whether software judges that rule. */
  readonly machineCheckable: boolean
  readonly handedOverOn: Day | null
  /** The unit that is to put it right. */
  readonly unit: string | null
  /** The day on which it was handed on to that unit; null where it never was. */
  readonly unitSince: Day | null
  /** Whether somebody of that unit is named as responsible; the name is of no concern to rules. */
  readonly hasPerson: boolean
  readonly measure: string | null
  readonly deadline: Day | null
  /** What is demanded of the result. */
  readonly quality: string | null
  readonly closedOn: Day | null
  /** How many papers prove that it was put right. */
  readonly evidenceCount: number
  /** The unit that verified the result. */
  readonly verifiedBy: string | null
  /** Findings of the same rule in the same village, with the day on which each was confirmed. */
  readonly confirmations: ReadonlyArray<{ readonly finding: string; readonly confirmedOn: Day }>
  /** The day of the last run of the rule over the whole county; null where there was none. */
  readonly lastRunOn: Day | null
}
