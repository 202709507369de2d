import type { Family, Member } from "./Family.ts"
import type { Ledgers } from "./Ledgers.ts"

/** Appends a household and all that is about its members to the ledgers. */
export function gather(ledgers: Ledgers, family: Family): void {
  ledgers.household.push(family.household)
  for (const member of family.members) gatherMember(ledgers, member)
}

function gatherMember(ledgers: Ledgers, member: Member): void {
  ledgers.person.push(member.person)
  for (const row of member.employments) ledgers.employment.push(row)
  for (const row of member.appointments) ledgers.appointment.push(row)
  for (const row of member.attendance) ledgers.attendance.push(row)
  for (const row of member.pay) ledgers.pay.push(row)
  for (const row of member.grants) ledgers.grant.push(row)
  if (member.trainee !== null) ledgers.trainee.push(member.trainee)
  if (member.business !== null) ledgers.business.push(member.business)
  if (member.referral !== null) ledgers.referral.push(member.referral)
  for (const row of member.listed) ledgers.listed.push(row)
}
