import { assembleHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { ClassDossier } from "@wengang/domain/dossiers/ClassDossier.ts"
import type { HouseholdDossier, Namesake, SharedPhone } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { PlanDossier } from "@wengang/domain/dossiers/PlanDossier.ts"
import type { VacancyDossier } from "@wengang/domain/dossiers/VacancyDossier.ts"
import { assembleVillages, type VillageDossier } from "@wengang/domain/dossiers/VillageDossier.ts"
import { comparedPart, factsOf } from "@wengang/domain/values/IdentityNumber.ts"
import * as Phone from "@wengang/domain/values/Phone.ts"
import type { Ledgers, Row } from "../synthetic/Ledgers.ts"
import { groupBy } from "./groupBy.ts"

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
    households: householdsOf(ledgers),
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

function householdsOf(ledgers: Ledgers): ReadonlyArray<HouseholdDossier> {
  const byNumber = groupBy(ledgers.person, ({ idNumber }) => comparedPart(idNumber))
  return assembleHouseholds({
    households: ledgers.household,
    persons: ledgers.person.map((person) => ({ ...person, identity: factsOf(person.idNumber) })),
    employments: ledgers.employment,
    posts: ledgers.post,
    appointments: ledgers.appointment,
    attendance: ledgers.attendance,
    pay: ledgers.pay,
    signerAppointments: ledgers.appointment,
    grants: ledgers.grant,
    classes: ledgers.class,
    trainees: ledgers.trainee,
    businesses: ledgers.business,
    referrals: ledgers.referral,
    listed: ledgers.listed.flatMap((row) =>
      (byNumber.get(comparedPart(row.idNumber)) ?? []).map(({ id }) => ({ personId: id, row }))
    ),
    namesakes: [...byNumber.values()].flatMap(namesakesAmong),
    sharedPhones: sharedPhonesOf(ledgers)
  })
}

function namesakesAmong(
  group: ReadonlyArray<Row<"person">>
): ReadonlyArray<{ readonly personId: string; readonly other: Namesake }> {
  const onRegister = group.filter(({ status }) => status === "active")
  return onRegister.flatMap((person) =>
    onRegister
      .filter((other) => other !== person)
      .map((other) => ({ personId: person.id, other: { personId: other.id, masked: factsOf(other.idNumber).masked } }))
  )
}

function sharedPhonesOf({
  household,
  person
}: Ledgers): ReadonlyArray<{ readonly householdId: string; readonly shared: SharedPhone }> {
  const given = [
    ...household.map(({ id, phone }) => ({ ledger: "household" as const, key: id, householdId: id, written: phone })),
    ...person
      .filter(({ status }) => status === "active")
      .map(({ id, householdId, phone }) => ({ ledger: "person" as const, key: id, householdId, written: phone }))
  ].flatMap(({ written, ...row }) => {
    const phone = Phone.normalise(written ?? "")
    return phone === "" ? [] : [{ ...row, phone, masked: Phone.mask(phone) }]
  })
  return [...groupBy(given, ({ phone }) => phone).values()].flatMap((rows) =>
    rows.flatMap((own) => {
      const others = rows.filter(({ householdId }) => householdId !== own.householdId)
      return others.length === 0 ? [] : [{ householdId: own.householdId, shared: { ...own, others } }]
    })
  )
}
