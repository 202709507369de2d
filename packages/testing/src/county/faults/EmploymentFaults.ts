import { addJob, jobAtHome, jobInOtherCounty } from "../../synthetic/Employments.ts"
import { fault, onEmployment, onHousehold, onPerson, type PersonFault, working } from "../PersonFault.ts"

/** Faults of the employment ledger. */
export const employmentFaults: ReadonlyArray<PersonFault> = [
  fault("ledger.new-worker-missing", ["youth"], (member) => {
    member.employments = []
    member.person.willing = null
    return onPerson(member)
  }),
  fault("ledger.worker-missing", ["local", "workshop", "flexible"], (member) => {
    member.employments = []
    member.person.willing = null
    return onPerson(member)
  }),
  fault("ledger.stale", [...working, "youth"], (member, { village }) => {
    const [job] = member.employments
    if (job !== undefined) job.verifiedOn = village.calendar.daysAgo(60)
    return onEmployment(member)
  }),
  fault("ledger.incomplete", working, (member) => {
    const [job] = member.employments
    if (job !== undefined) job.monthlyIncome = null
    return onEmployment(member)
  }),
  fault("ledger.dates-impossible", ["returned"], (member) => {
    const [job] = member.employments
    if (job?.endOn == null) return undefined
    ;[job.startOn, job.endOn] = [job.endOn, job.startOn]
    return onEmployment(member)
  }),
  fault("ledger.no-labour-away", ["ill"], (member, { village }) => {
    addJob(member, village, jobInOtherCounty(village, village.calendar.daysAgo(100)))
    return onPerson(member)
  }),
  fault("ledger.student-working", ["student"], (member, { village }) => {
    if (member.person.schooling !== "tertiary") return undefined
    addJob(member, village, jobAtHome(village, village.calendar.daysAgo(100)))
    return onPerson(member)
  }),
  fault("ledger.destitute-away", ["migrant", "commuter"], (member) => {
    member.person.destitute = true
    return onPerson(member)
  }),
  fault("ledger.away-by-local-channel", ["commuter"], (member) => {
    const [job] = member.employments
    if (job !== undefined) job.channel = "workshop"
    return onEmployment(member)
  }),
  fault("ledger.post-without-appointment", ["flexible"], (member) => {
    const [job] = member.employments
    if (job !== undefined) job.channel = "post"
    return onEmployment(member)
  }),
  fault("ledger.appointment-without-record", ["holder"], (member) => {
    const [appointment] = member.appointments
    member.employments = []
    return appointment && { kind: "appointment", id: appointment.id }
  }),
  fault("ledger.two-places", ["local"], (member, { village }) => {
    addJob(member, village, jobInOtherCounty(village, village.calendar.daysAgo(100)))
    return onPerson(member)
  }),
  fault("ledger.returned-unattended", ["returned"], (member) => {
    member.employments.length = 1
    return onPerson(member)
  }),
  fault("household.nobody-employed", ["seeker"], (member, { family }) => {
    if (family.household.kind === "other") return undefined
    for (const other of family.members) {
      if (other === member || other.employments.length === 0) continue
      other.employments = []
      other.person.willing = false
    }
    return onHousehold(family)
  }),
  fault("person.willing-unreferred", ["seeker"], (member) => {
    member.referral = null
    return onPerson(member)
  })
]
