import type { Office } from "@wengang/domain/people/Office.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"

/** What a hand-over says beside the findings. */
export interface HandOverTerms {
  /** The office that is to put it right. */
  readonly unit: Office & { readonly area: AreaCode }
  readonly leader: string | null
  readonly responsible: string | null
  /** Null for what the rule's remedy says, where somebody is named. */
  readonly measure: string | null
  readonly deadline: Day | null
  /** Working days from today, where no deadline is named; null for those of the rule's remedy. */
  readonly workingDays: number | null
  readonly quality: string | null
  /** The closed case that came back; where it is not named, the last one that held one of the findings. */
  readonly relapseOf: string | null
}

export interface HandOverRequest extends HandOverTerms {
  /** Confirmed suspicions, by id. */
  readonly suspicions: readonly [string, ...ReadonlyArray<string>]
  /** Whether all become one case, or each its own. */
  readonly grouped: boolean
}
