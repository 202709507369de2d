import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"

export const coveredKinds = ["transport", "startup", "trainingAllowance"] as const
export type CoveredKind = (typeof coveredKinds)[number]

/** How many persons of a county a grant is owed to, and how many of them were paid. */
export interface GrantCoverage {
  readonly area: AreaCode
  readonly grant: CoveredKind
  readonly eligible: number
  readonly paid: number
  /** The first day on which somebody's standing may change by time alone. */
  readonly changesOn: Day | null
  /** Whether the sheet of grants was ever supplied in the county. */
  readonly evaluable: boolean
}

/** What is known of a county as a whole: counts over the dossiers of its households. */
export interface CountyDossier {
  readonly area: AreaCode
  readonly coverage: ReadonlyArray<GrantCoverage>
}
