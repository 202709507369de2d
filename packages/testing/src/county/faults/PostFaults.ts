import * as Month from "@wengang/domain/values/Month.ts"
import { businessCode } from "../../synthetic/CreditCodes.ts"
import { addJob, jobAtHome, jobOnPost } from "../../synthetic/Employments.ts"
import type { Member } from "../../synthetic/Family.ts"
import { appoint } from "../../synthetic/Holdings.ts"
import type { Row } from "../../synthetic/Ledgers.ts"
import { fault, onAppointment, onHousehold, onPerson, type PersonFault, type Surroundings } from "../PersonFault.ts"

/** Faults of posts and of those who hold them. */
export const postFaults: ReadonlyArray<PersonFault> = [
  fault("post.holder-age", ["holder"], (member, { village }) => {
    if (member.person.health === "disabled") return undefined
    Object.assign(member.person, village.numbers.next(70, member.person.sex ?? "male"))
    member.trainee = null
    member.grants = []
    return onAppointment(member)
  }),
  fault("post.multiple-posts", ["holder"], (member, { village }) => {
    appoint(member, village, "assistant", Month.firstDay(Month.ofDay(village.calendar.asOf)))
    return onPerson(member)
  }),
  fault("post.household-posts", ["carer"], (member, { family, village }) => {
    if (!family.members.some(({ appointments }) => appointments.length > 0)) return undefined
    const startOn = Month.firstDay(Month.ofDay(village.calendar.asOf))
    appoint(member, village, "cleaner", startOn)
    addJob(member, village, jobOnPost(village, startOn))
    return onHousehold(family)
  }),
  fault("post.holder-employed", ["holder"], (member, { village }) => {
    addJob(member, village, jobAtHome(village, village.calendar.daysAgo(100)))
    return onAppointment(member)
  }),
  fault("post.holder-owns-business", ["holder"], (member, { family, village }) => {
    member.business = {
      id: businessCode(village.county, village.code.slice(6) + family.household.id.slice(-3)),
      personId: member.person.id,
      name: null,
      registeredOn: village.calendar.daysAgo(100),
      status: "active",
      closedOn: null
    }
    return onAppointment(member)
  }),
  fault("post.holder-publicly-paid", ["holder"], (member) => {
    member.person.cadre = true
    return onAppointment(member)
  }),
  fault("post.holder-not-eligible", ["holder"], (member, { family }) => {
    member.person.labour = "lost"
    family.household.declaredWorkers = (family.household.declaredWorkers ?? 1) - 1
    return onAppointment(member)
  }),
  spoilt("post.agreement-missing", (appointment) => {
    appointment.agreementTo = null
  }),
  spoilt("post.agreement-too-long", (appointment, { village }) => {
    appointment.agreementTo = village.calendar.daysAgo(-900)
  }),
  spoilt("post.uninsured", (appointment) => {
    appointment.insuredUntil = null
  }),
  spoilt("post.not-publicised", (appointment, { village }, member) => {
    const last = village.calendar.months.at(-1) ?? ""
    appointment.startOn = Month.firstDay(last as Month.Month)
    appointment.publicFrom = null
    appointment.publicTo = null
    member.attendance = member.attendance.filter(({ month }) => month === last)
    member.pay = member.pay.filter(({ month }) => month === last)
    for (const job of member.employments) job.startOn = appointment.startOn
  })
]

function spoilt(
  rule: string,
  spoil: (appointment: Row<"appointment">, around: Surroundings, member: Member) => void
): PersonFault {
  return fault(rule, ["holder"], (member, around) => {
    const [appointment] = member.appointments
    if (appointment !== undefined) spoil(appointment, around, member)
    return onAppointment(member)
  })
}
