import { addJob, jobInOtherCounty } from "../../synthetic/Employments.ts"
import type { Member } from "../../synthetic/Family.ts"
import type { Row } from "../../synthetic/Ledgers.ts"
import { fault, onAppointment, type PersonFault, type Surroundings } from "../PersonFault.ts"

/** Faults of attendance. */
export const attendanceFaults: ReadonlyArray<PersonFault> = [
  // The pay of the month goes too: it is not owed long enough to be in arrears, and would else be pay without attendance.
  fault("attendance.holder-missing", ["holder"], (member) => {
    member.attendance.pop()
    member.pay.pop()
    return onAppointment(member)
  }),
  lastMonth("attendance.signed-by-other", (row, member, { family }) => {
    row.signedBy = family.members.find((other) => other !== member)?.person.id ?? null
  }),
  lastMonth("attendance.below-minimum", (row) => {
    row.days = 1
  }),
  lastMonth("attendance.impossible-days", (row) => {
    row.days = 35
  }),
  fault("attendance.while-away", ["holder"], (member, { village }) => {
    addJob(member, village, { ...jobInOtherCounty(village, village.calendar.daysAgo(150)), channel: "flexible" })
    return onAppointment(member)
  })
]

function lastMonth(
  rule: string,
  spoil: (row: Row<"attendance">, member: Member, around: Surroundings) => void
): PersonFault {
  return fault(rule, ["holder"], (member, around) => {
    const row = member.attendance.at(-1)
    if (row !== undefined) spoil(row, member, around)
    return onAppointment(member)
  })
}
