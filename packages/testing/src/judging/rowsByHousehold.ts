import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"
import { groupBy } from "./groupBy.ts"
import { householdRowsOf } from "./HouseholdRows.ts"

/** The rows of each household by itself, as a form holds them; in the order of the ledger. */
export function rowsByHousehold(ledgers: Ledgers): ReadonlyArray<HouseholdRows> {
  const all = householdRowsOf(ledgers)
  const of = indexed(all)
  return all.households.map((household) => {
    const { id } = household
    const persons = of.persons.get(id) ?? []
    const each = <R>(rows: ReadonlyMap<string, ReadonlyArray<R>>) => persons.flatMap((one) => rows.get(one.id) ?? [])
    const appointments = each(of.appointments)
    const trainees = each(of.trainees)
    const attendance = appointments.flatMap((one) => of.attendance.get(one.id) ?? [])
    const signers = new Set(attendance.map(({ signedBy }) => signedBy))
    return {
      households: [household],
      persons,
      employments: each(of.employments),
      posts: all.posts.filter((post) => appointments.some(({ postId }) => postId === post.id)),
      appointments,
      attendance,
      pay: appointments.flatMap((one) => of.pay.get(one.id) ?? []),
      signerAppointments: [...signers].flatMap((signer) => of.signerAppointments.get(signer ?? "") ?? []),
      grants: each(of.grants),
      classes: all.classes.filter((held) => trainees.some(({ classId }) => classId === held.id)),
      trainees,
      businesses: each(of.businesses),
      referrals: each(of.referrals),
      listed: each(of.listed),
      namesakes: each(of.namesakes),
      sharedPhones: of.sharedPhones.get(id) ?? []
    }
  })
}

const personOf = ({ personId }: { readonly personId: string }) => personId
const appointmentOf = ({ appointmentId }: { readonly appointmentId: string }) => appointmentId
const householdOf = ({ householdId }: { readonly householdId: string }) => householdId

function indexed(rows: HouseholdRows) {
  return {
    persons: groupBy(rows.persons, householdOf),
    employments: groupBy(rows.employments, personOf),
    appointments: groupBy(rows.appointments, personOf),
    attendance: groupBy(rows.attendance, appointmentOf),
    pay: groupBy(rows.pay, appointmentOf),
    signerAppointments: groupBy(rows.signerAppointments, personOf),
    grants: groupBy(rows.grants, personOf),
    trainees: groupBy(rows.trainees, personOf),
    businesses: groupBy(rows.businesses, personOf),
    referrals: groupBy(rows.referrals, personOf),
    listed: groupBy(rows.listed, personOf),
    namesakes: groupBy(rows.namesakes, personOf),
    sharedPhones: groupBy(rows.sharedPhones, householdOf)
  }
}
