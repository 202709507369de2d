import type { Vacancy } from "../ledgers/Vacancy.ts"

/** What is known of one vacancy of the job reserve. */
export interface VacancyDossier extends Omit<Vacancy, "employer" | "phone"> {
  /** Whether a phone number is given; which one is of no concern to rules. */
  readonly hasPhone: boolean
}
