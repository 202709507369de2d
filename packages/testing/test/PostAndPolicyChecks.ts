import { hasLabour } from "@wengang/domain/ledgers/Person.ts"
import { isValid } from "@wengang/domain/values/CreditCode.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { ageOn, by, type Check, isActive } from "./Check.ts"

/** The same for posts, grants, training and the job reserve. */
export const otherChecks: Readonly<Record<string, Check>> = {
  "post.holder-age, publicly-paid, not-eligible": ({ appointment, person, household }, asOf) =>
    appointment.filter(({ personId }) => {
      const holder = person.find(({ id }) => id === personId)
      const home = household.find(({ id }) => id === holder?.householdId)
      const age = ageOn(holder?.bornOn ?? asOf, asOf)
      return (
        age < 16 ||
        age >= 65 ||
        holder?.cadre !== false ||
        holder.publicPayroll !== false ||
        !hasLabour(holder) ||
        home?.kind === "other"
      )
    }),
  "post.agreement, publicity, insurance": ({ appointment }, asOf) =>
    appointment.filter((one) => {
      const { startOn, agreementFrom, agreementTo, publicFrom, publicTo, insuredUntil } = one
      if (agreementFrom === null || agreementTo === null || publicFrom === null || publicTo === null) return true
      if (agreementTo < asOf || agreementTo > Day.plusMonths(agreementFrom, 12)) return true
      return (
        publicTo > startOn || Day.daysBetween(publicFrom, publicTo) < 4 || insuredUntil === null || insuredUntil < asOf
      )
    }),
  "post.over-quota, vacant": ({ post, appointment }) => {
    const held = by(appointment, "postId")
    return post.filter(({ id, quota }) => held(id).length !== quota)
  },
  "attendance.below-minimum, impossible-days, pay.late": ({ attendance, pay }) => [
    ...attendance.filter(({ days, month }) => days < 10 || days > Month.length(month)),
    ...pay.filter(({ paidOn, month }) => paidOn === null || Day.daysBetween(Month.lastDay(month), paidOn) > 31)
  ],
  "grant.*-unjustified, not-eligible, unpaid, duplicate": ({ grant, person, household, business, employment }) => {
    const others = new Set(household.filter(({ kind }) => kind === "other").map(({ id }) => id))
    const outside = new Set(person.filter(({ householdId }) => others.has(householdId)).map(({ id }) => id))
    const owners = by(business, "personId")
    const away = new Set(employment.filter(({ channel }) => channel === "migrant").map(({ personId }) => personId))
    const same = new Set<string>()
    return grant.filter(({ personId, kind, period, paidOn }) => {
      const repeated = same.size === same.add(`${personId} ${kind} ${period}`).size
      const owner = owners(personId)[0]
      const early = owner !== undefined && paidOn !== null && paidOn < Day.plusMonths(owner.registeredOn, 12)
      const unjustified =
        (kind === "startup" && (owner === undefined || early)) || (kind === "transport" && !away.has(personId))
      return repeated || unjustified || paidOn === null || outside.has(personId)
    })
  },
  "grant.allowance-amount, training.low-attendance-paid": ({ grant, trainee, class: held }) =>
    trainee.filter(({ classId, personId, daysAttended }) => {
      const days = held.find(({ id }) => id === classId)?.days ?? 0
      const paid = grant.find((one) => one.personId === personId && one.period === classId)
      return daysAttended !== days || (paid !== undefined && paid.amount !== days * 3000)
    }),
  "training.trainee-not-eligible, class.count-differs": ({ trainee, person, class: held }) => [
    ...held.filter(({ id, declaredCount }) => trainee.filter(({ classId }) => classId === id).length !== declaredCount),
    ...trainee.filter(({ personId, classId }) => {
      const one = person.find(({ id }) => id === personId)
      const startOn = held.find(({ id }) => id === classId)?.startOn ?? ""
      const age = ageOn(one?.bornOn ?? startOn, startOn)
      return age < 16 || age >= 60 || one?.schooling !== "none"
    })
  ],
  "plan.roster-short": ({ plan, planned }) => {
    const named = by(planned, "planId")
    return plan.filter(({ id, plannedCount }) => named(id).length !== plannedCount)
  },
  "vacancy.*": ({ vacancy }, asOf) =>
    vacancy.filter(
      ({ employerCode, occupation, monthlyPay, phone, verifiedOn }) =>
        !isValid(employerCode ?? "") ||
        occupation === null ||
        monthlyPay === null ||
        phone === null ||
        (verifiedOn ?? "") < Day.plusDays(asOf, -30)
    ),
  "person.willing-unreferred": ({ person, employment, referral }, asOf) => {
    const busy = new Set([...employment.filter(isActive(asOf)), ...referral].map(({ personId }) => personId))
    return person.filter(({ id, willing }) => willing === true && !busy.has(id))
  },
  "area.reserve-short": ({ vacancy, referral }) => {
    const open = vacancy.reduce((sum, { headcount }) => sum + headcount, 0)
    return open < referral.length ? vacancy : []
  },
  "business: credit codes": ({ business }) => business.filter(({ id }) => !isValid(id))
}
