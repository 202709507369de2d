import { isEntitled, type Member } from "../../synthetic/Family.ts"
import type { Row } from "../../synthetic/Ledgers.ts"
import { yuan } from "../../synthetic/Literals.ts"
import { fault, onPerson, type PersonFault, type Surroundings, trained } from "../PersonFault.ts"

type Grant = Row<"grant">

/** Faults of grants. */
export const grantFaults: ReadonlyArray<PersonFault> = [
  fault("grant.transport-missing", ["migrant"], (member) => {
    return withdraw(member, "transport") ? onPerson(member) : undefined
  }),
  fault("grant.startup-missing", ["owner"], (member) => {
    return withdraw(member, "startup") ? onPerson(member) : undefined
  }),
  fault("grant.allowance-missing", trained, (member) => {
    const { trainee } = member
    if (trainee === null || !withdraw(member, "trainingAllowance")) return undefined
    return { kind: "trainee", id: `${trainee.classId}/${trainee.personId}` }
  }),
  fault("grant.transport-unjustified", ["local", "workshop"], (member, around) => {
    return isEntitled(around.family.household) ? pay(member, around, "transport", yuan(600)) : undefined
  }),
  fault("grant.startup-unjustified", ["local", "workshop", "commuter"], (member, around) => {
    return isEntitled(around.family.household) ? pay(member, around, "startup", yuan(5000)) : undefined
  }),
  fault("grant.not-eligible", trained, (member, around) => {
    const period = member.trainee?.classId
    if (isEntitled(around.family.household) || period === undefined) return undefined
    return pay(member, around, "trainingAllowance", yuan(240), period)
  }),
  spoilt("grant.allowance-amount", "trainingAllowance", (grant) => {
    grant.amount = (grant.amount + 3000) as Grant["amount"]
  }),
  spoilt("grant.unpaid", "trainingAllowance", (grant) => {
    grant.paidOn = null
  }),
  spoilt("grant.duplicate", "transport", (grant, member) => {
    member.grants.push({ ...grant, id: `${grant.id}-2` })
  })
]

/** Takes a grant away; whether there was one. */
function withdraw(member: Member, kind: Grant["kind"]): boolean {
  const before = member.grants.length
  member.grants = member.grants.filter((grant) => grant.kind !== kind)
  return member.grants.length < before
}

function pay(member: Member, { village }: Surroundings, kind: Grant["kind"], amount: Grant["amount"], period?: string) {
  const { daysAgo, grantYear } = village.calendar
  const id = `S${member.person.id.slice(1)}-${kind}-2`
  const days = { appliedOn: daysAgo(60), approvedOn: daysAgo(50), paidOn: daysAgo(40) }
  member.grants.push({ id, personId: member.person.id, kind, period: period ?? String(grantYear), amount, ...days })
  return { kind: "grant", id } as const
}

function spoilt(rule: string, kind: Grant["kind"], spoil: (grant: Grant, member: Member) => void): PersonFault {
  return fault(rule, kind === "transport" ? ["migrant"] : trained, (member) => {
    const grant = member.grants.find((one) => one.kind === kind)
    if (grant === undefined) return undefined
    spoil(grant, member)
    return { kind: "grant", id: grant.id }
  })
}
