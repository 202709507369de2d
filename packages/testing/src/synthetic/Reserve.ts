import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { enterpriseCode } from "./CreditCodes.ts"
import type { Member, Village } from "./Family.ts"
import type { Ledgers } from "./Ledgers.ts"
import { yuan } from "./Literals.ts"
import { phoneNumber } from "./PhoneNumber.ts"

/** The key of a unit's vacancy. */
export function vacancyKey(unit: string): string {
  return `V-${unit}-1`
}

/** Refers somebody to the unit's vacancy within the last month. */
export function addReferral(member: Member, village: Village): void {
  member.referral = {
    vacancyId: vacancyKey(village.unit),
    personId: member.person.id,
    referredOn: village.calendar.daysAgo(15),
    outcome: "pending"
  }
}

/** Adds the unit's vacancy with more places than the ledgers hold people referred to it. */
export function addVacancy(ledgers: Ledgers, village: Village, area: AreaCode): void {
  const { calendar, county, unit } = village
  ledgers.vacancy.push({
    id: vacancyKey(unit),
    area,
    employer: "某制品公司",
    employerCode: enterpriseCode(county, unit.slice(6).padEnd(9, "0")),
    occupation: "普工",
    headcount: ledgers.referral.length + 10,
    monthlyPay: yuan(3200),
    phone: phoneNumber(0),
    publishedOn: calendar.daysAgo(25),
    verifiedOn: calendar.daysAgo(6),
    closedOn: null
  })
}
