import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { SharedPhone } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { namesakesAmong, sharedPhonesAmong } from "@wengang/domain/dossiers/sharing.ts"
import { isOnRegister } from "@wengang/domain/ledgers/Person.ts"
import { comparedPart, factsOf } from "@wengang/domain/values/IdentityNumber.ts"
import * as Phone from "@wengang/domain/values/Phone.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"
import { groupBy } from "./groupBy.ts"

/** All rows that the dossiers of households are assembled from. */
export function householdRowsOf(ledgers: Ledgers): HouseholdRows {
  const byNumber = groupBy(ledgers.person, ({ idNumber }) => comparedPart(idNumber))
  return {
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
    namesakes: [...byNumber.values()].flatMap((group) =>
      namesakesAmong(
        group.filter(isOnRegister).map((person) => ({ personId: person.id, masked: factsOf(person.idNumber).masked }))
      )
    ),
    sharedPhones: sharedPhonesIn(ledgers)
  }
}

function sharedPhonesIn({ household, person }: Ledgers): ReadonlyArray<SharedPhone> {
  const given = [
    ...household.map(({ id, phone }) => ({ ledger: "household" as const, key: id, householdId: id, written: phone })),
    ...person
      .filter(isOnRegister)
      .map(({ id, householdId, phone }) => ({ ledger: "person" as const, key: id, householdId, written: phone }))
  ].flatMap(({ written, ...row }) => {
    const phone = Phone.comparable(written ?? "")
    return phone === null ? [] : [{ phone, row: { ...row, masked: Phone.mask(phone) } }]
  })
  return [...groupBy(given, ({ phone }) => phone).values()].flatMap((rows) =>
    sharedPhonesAmong(rows.map(({ row }) => row))
  )
}
