import { assembleHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { ClassDossier } from "@wengang/domain/dossiers/ClassDossier.ts"
import type { HouseholdDossier } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { PlanDossier } from "@wengang/domain/dossiers/PlanDossier.ts"
import type { VacancyDossier } from "@wengang/domain/dossiers/VacancyDossier.ts"
import { assembleVillages, type VillageDossier } from "@wengang/domain/dossiers/VillageDossier.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"
import { groupBy } from "./groupBy.ts"
import { householdRowsOf } from "./HouseholdRows.ts"

/** What rules are asked about, linked in memory from whole ledgers. Counties are counted while these are judged. */
export interface Dossiers {
  readonly households: ReadonlyArray<HouseholdDossier>
  readonly villages: ReadonlyArray<VillageDossier>
  readonly plans: ReadonlyArray<PlanDossier>
  readonly classes: ReadonlyArray<ClassDossier>
  readonly vacancies: ReadonlyArray<VacancyDossier>
}

/** The dossiers of whole ledgers. */
export function dossiersOf(ledgers: Ledgers): Dossiers {
  const named = groupBy(ledgers.planned, ({ planId }) => planId)
  const held = groupBy(ledgers.class, ({ planId }) => planId ?? "")
  const trained = groupBy(ledgers.trainee, ({ classId }) => classId)
  const { post: posts, appointment: appointments, attendance } = ledgers
  return {
    households: assembleHouseholds(householdRowsOf(ledgers)),
    villages: assembleVillages({ posts, appointments, attendance }),
    plans: ledgers.plan.map((plan) => ({
      ...plan,
      namedCount: named.get(plan.id)?.length ?? 0,
      classCount: held.get(plan.id)?.length ?? 0
    })),
    classes: ledgers.class.map((one) => ({ ...one, traineeCount: trained.get(one.id)?.length ?? 0 })),
    vacancies: ledgers.vacancy.map(({ phone, ...vacancy }) => ({ ...vacancy, hasPhone: phone !== null }))
  }
}
