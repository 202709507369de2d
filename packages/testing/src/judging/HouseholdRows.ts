import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { Namesake, SharedPhone } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { comparedPart, factsOf } from "@wengang/domain/values/IdentityNumber.ts"
import * as Phone from "@wengang/domain/values/Phone.ts"
import type { Ledgers, Row } from "../synthetic/Ledgers.ts"
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
    namesakes: [...byNumber.values()].flatMap(namesakesAmong),
    sharedPhones: sharedPhonesOf(ledgers)
  }
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
