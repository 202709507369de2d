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

/** How many persons of a county look for work, and how many places its job reserve offers. */
export interface ReserveBalance {
  readonly area: AreaCode
  /** Persons on the register who are willing and able to work and have none. */
  readonly seekers: number
  /** Headcount of the open vacancies placed anywhere in the county. */
  readonly openHeadcount: number
  /** The first day on which either may change by time alone. */
  readonly changesOn: Day | null
}

/** What is known of a county as a whole: counts over the dossiers of its households and vacancies. */
export interface CountyDossier {
  readonly area: AreaCode
  readonly coverage: ReadonlyArray<GrantCoverage>
  /** Null where it is not asked about. */
  readonly reserve: ReserveBalance | null
}
