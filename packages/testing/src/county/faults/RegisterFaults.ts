import { roles } from "../../synthetic/HouseholdShape.ts"
import { yuan } from "../../synthetic/Literals.ts"
import { fault, onHousehold, onPerson, type PersonFault } from "../PersonFault.ts"

const living = roles.filter((role) => role !== "deceased")

/** Faults of the register of households and persons. */
export const registerFaults: ReadonlyArray<PersonFault> = [
  fault("person.id-number-invalid", living, (member) => {
    const { person } = member
    const wrong = person.idNumber.charAt(17) === "7" ? "8" : "7"
    person.idNumber = person.idNumber.slice(0, 17) + wrong + person.idNumber.slice(18)
    return onPerson(member)
  }),
  fault("person.id-number-duplicate", ["migrant", "local", "workshop"], (member, { peer }) => {
    if (peer === undefined) return undefined
    const { idNumber, bornOn, sex } = peer.person
    Object.assign(member.person, { idNumber, bornOn, sex })
    return onPerson(member)
  }),
  fault("person.id-number-contradicts", living, (member) => {
    member.person.sex = member.person.sex === "male" ? "female" : "male"
    return onPerson(member)
  }),
  fault("person.phone-invalid", living, (member) => {
    member.person.phone = "1990000"
    return onPerson(member)
  }),
  fault("household.phone-shared", living, (_member, { family, before }) => {
    if (before === undefined) return undefined
    family.household.phone = before.household.phone
    return onHousehold(family)
  }),
  fault("household.head-count", living, (member, { family }) => {
    if (member.person.relation === "户主") return undefined
    member.person.relation = "户主"
    return onHousehold(family)
  }),
  fault("household.size-differs", living, (_member, { family }) => {
    family.household.declaredSize = (family.household.declaredSize ?? 0) + 1
    return onHousehold(family)
  }),
  fault("household.workers-differ", living, (_member, { family }) => {
    family.household.declaredWorkers = (family.household.declaredWorkers ?? 0) + 1
    return onHousehold(family)
  }),
  fault("person.gone-still-served", ["deceased"], (member, { village }) => {
    const { id } = member.person
    const { daysAgo } = village.calendar
    const paid = { appliedOn: daysAgo(100), approvedOn: daysAgo(95), paidOn: daysAgo(80) }
    const period = daysAgo(100).slice(0, 7)
    member.grants.push({
      id: `S${id.slice(1)}-insurance`,
      personId: id,
      kind: "socialInsurance",
      period,
      amount: yuan(200),
      ...paid
    })
    return onPerson(member)
  }),
  fault("person.labour-contradicts-age", ["carer"], (member, { family }) => {
    member.person.labour = "none"
    family.household.declaredWorkers = (family.household.declaredWorkers ?? 1) - 1
    return onPerson(member)
  }),
  fault("person.labour-in-school", ["student"], (member, { family }) => {
    if (member.person.schooling !== "tertiary") return undefined
    member.person.labour = "ordinary"
    family.household.declaredWorkers = (family.household.declaredWorkers ?? 0) + 1
    return onPerson(member)
  }),
  fault("person.schooling-contradicts-age", ["student"], (member) => {
    if (member.person.schooling === "preschool") return undefined
    member.person.schooling = member.person.schooling === "tertiary" ? "compulsory" : "preschool"
    return onPerson(member)
  }),
  fault("person.disability-card", ["workshop", "local"], (member) => {
    member.person.health = "disabled"
    return onPerson(member)
  })
]
