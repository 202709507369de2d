import type { Plan } from "../ledgers/Plan.ts"

/** What is known of one training plan. */
export interface PlanDossier extends Omit<Plan, "provider"> {
  /** How many persons it names. */
  readonly namedCount: number
  /** How many classes were held under it. */
  readonly classCount: number
}
