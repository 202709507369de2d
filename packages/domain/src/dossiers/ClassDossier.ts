import type { TrainingClass } from "../ledgers/TrainingClass.ts"

/** What is known of one training class. */
export interface ClassDossier extends Pick<TrainingClass, "id" | "area" | "startOn" | "endOn" | "declaredCount"> {
  /** How many persons its roster holds. */
  readonly traineeCount: number
}
