import * as Day from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { fault, onAppointment, type PersonFault } from "../PersonFault.ts"

/** Faults of the pay of posts. */
export const payFaults: ReadonlyArray<PersonFault> = [
  fault("pay.in-arrears", ["holder"], (member) => {
    member.pay.length = Math.min(member.pay.length, 7)
    return onAppointment(member)
  }),
  fault("pay.without-attendance", ["holder"], (member) => {
    member.attendance.splice(-4, 1)
    return onAppointment(member)
  }),
  fault("pay.outside-appointment", ["holder"], (member) => {
    const [first] = member.pay
    if (first !== undefined) member.pay.push({ ...first, month: Month.plus(first.month, -1) })
    return onAppointment(member)
  }),
  fault("pay.payee-not-holder", ["holder"], (member, { family }) => {
    const [first] = member.pay
    const other = family.members.find((one) => one !== member)
    if (first !== undefined && other !== undefined) first.payee = other.person.id
    return onAppointment(member)
  }),
  fault("pay.late", ["holder"], (member) => {
    const row = member.pay[3]
    if (row !== undefined) row.paidOn = Day.plusDays(Month.lastDay(row.month), 60)
    return onAppointment(member)
  })
]
