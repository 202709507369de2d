import type { AreaCode } from "../values/Area.ts"

/** What its evidence and gaps are named after, as those of ledgers after their sheets. */
export const inspectionSheet = "调研"

/** What is known of one inspection: what its circular states, and what was recorded. Null where nothing is stated. */
export interface InspectionDossier {
  readonly id: string
  /** The area inspected. */
  readonly area: AreaCode
  /** Households visited, as stated: all of them, the lifted and the monitored ones. */
  readonly visitedHouseholds: number | null
  readonly liftedHouseholds: number | null
  readonly monitoredHouseholds: number | null
  /** How many places were visited, as stated. */
  readonly counties: number | null
  readonly townships: number | null
  readonly villages: number | null
  /** The places listed as visited, of any level. */
  readonly places: ReadonlyArray<AreaCode>
  /** How many classes of problems and how many problems were found, as stated. */
  readonly statedClasses: number | null
  readonly statedItems: number | null
  /** The same as recorded. */
  readonly recordedClasses: number
  readonly recordedItems: number
}
