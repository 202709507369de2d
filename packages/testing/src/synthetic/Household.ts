import { businessCode } from "./CreditCodes.ts"
import * as Employments from "./Employments.ts"
import { type Family, isEntitled, type Member, type Village } from "./Family.ts"
import { addHolding } from "./Holdings.ts"
import type { HouseholdShape, Role, Seat } from "./HouseholdShape.ts"
import type { Row } from "./Ledgers.ts"
import { yuan } from "./Literals.ts"
import { countWorkers, personOf } from "./Person.ts"
import { surname, syntheticName } from "./PersonName.ts"
import { phoneNumber } from "./PhoneNumber.ts"
import { addReferral } from "./Reserve.ts"
import { addTraining } from "./Training.ts"

type Household = Row<"household">

/** What tells a household from others of its shape. */
export interface HouseholdEntry {
  /** Its place in the village, from 1. */
  readonly ordinal: number
  readonly kind: Household["kind"]
  /** Its place among all households, for its phone number. */
  readonly phone: number
}

/** A household of a shape whose ledgers are in order on the calendar's day. */
export function householdOf(village: Village, shape: HouseholdShape, entry: HouseholdEntry): Family {
  const id = `H-${village.code}-${String(entry.ordinal).padStart(3, "0")}`
  const family = surname(village.random)
  const others = surname(village.random)
  const persons = shape.map((seat, at) => {
    const name = syntheticName(seat.relation === "配偶" || seat.relation === "母亲" ? others : family, at)
    return personOf(village, id, at + 1, seat, name)
  })
  const household = householdRow(village, id, entry, persons)
  const head = persons[0]
  if (head !== undefined) head.phone = household.phone
  const members = persons.map((person, at) => memberOf(village, household, person, shape[at] as Seat))
  return { household, members }
}

function householdRow(village: Village, id: string, entry: HouseholdEntry, persons: Array<Row<"person">>): Household {
  const isMonitored = entry.kind === "monitored"
  return {
    id,
    area: village.code,
    headName: persons[0]?.name ?? null,
    kind: entry.kind,
    monitoringKind: isMonitored ? (monitoringKinds[(entry.ordinal - 1) % 3] ?? null) : null,
    riskRemoved: isMonitored ? entry.ordinal % 4 === 0 : null,
    identifiedOn: isMonitored ? village.calendar.daysAgo(500) : null,
    declaredSize: persons.filter((person) => person.status === "active").length,
    declaredWorkers: countWorkers(persons),
    phone: phoneNumber(entry.phone)
  }
}

const monitoringKinds = ["unstable", "marginal", "sudden"] as const

function memberOf(village: Village, household: Household, person: Row<"person">, seat: Seat): Member {
  const member: Member = {
    role: seat.role,
    post: seat.post ?? "cleaner",
    person,
    employments: [],
    appointments: [],
    attendance: [],
    pay: [],
    grants: [],
    trainee: null,
    business: null,
    referral: null,
    listed: []
  }
  live[seat.role]?.(member, household, village)
  return member
}

/** What each role leaves in the ledgers. */
const live: { readonly [R in Role]?: (member: Member, household: Household, village: Village) => void } = {
  migrant(member, household, village) {
    Employments.addJob(member, village, Employments.jobOutOfProvince(village))
    addTraining(member, household, village, "winter")
    if (isEntitled(household) && village.calendar.earnsTransport) addTransportGrant(member, village)
  },
  commuter(member, household, village) {
    Employments.addJob(member, village, Employments.jobInOtherCounty(village, village.calendar.awaySince))
    addTraining(member, household, village, "winter")
  },
  returned(member, household, village) {
    const { daysAgo } = village.calendar
    Employments.addJob(member, village, Employments.jobInOtherCounty(village, daysAgo(255), daysAgo(200)))
    Employments.addJob(member, village, Employments.jobAtHome(village, daysAgo(180)))
    addTraining(member, household, village, "summer")
  },
  local(member, household, village) {
    Employments.addJob(member, village, Employments.jobAtHome(village, village.calendar.daysAgo(400)))
    addTraining(member, household, village, "summer")
    if (village.random.chance(0.3)) addListed(member, village, "insured", 390)
  },
  workshop(member, household, village) {
    Employments.addJob(member, village, Employments.jobInWorkshop(village, village.calendar.daysAgo(380)))
    addTraining(member, household, village, "summer")
  },
  flexible(member, household, village) {
    Employments.addJob(member, village, Employments.jobNowAndThen(village, village.calendar.daysAgo(420)))
    addTraining(member, household, village, "summer")
  },
  owner(member, household, village) {
    addBusiness(member, household, village)
    addTraining(member, household, village, "summer")
  },
  holder(member, household, village) {
    addHolding(member, village, member.post)
    const income = member.pay[0]?.due
    Employments.addJob(member, village, Employments.jobOnPost(village, village.calendar.holderSince), income)
    addTraining(member, household, village, "summer")
  },
  youth(member, _household, village) {
    Employments.addJob(member, village, Employments.jobInWorkshop(village, village.calendar.daysAgo(30)))
  },
  seeker(member, household, village) {
    addTraining(member, household, village, "summer")
    addReferral(member, village)
  },
  elder(member, _household, village) {
    if (village.random.chance(0.3)) addListed(member, village, "pension", 600)
  },
  deceased(member, _household, village) {
    addListed(member, village, "deceased", 700)
  }
}

function addTransportGrant(member: Member, village: Village): void {
  const { id } = member.person
  member.grants.push({
    id: `S${id.slice(1)}-transport`,
    personId: id,
    kind: "transport",
    period: String(village.calendar.grantYear),
    amount: yuan(600),
    appliedOn: village.calendar.daysAgo(80),
    approvedOn: village.calendar.daysAgo(70),
    paidOn: village.calendar.daysAgo(55)
  })
}

function addBusiness(member: Member, household: Household, village: Village): void {
  const { daysAgo } = village.calendar
  const { id, name } = member.person
  const registeredOn = daysAgo(480)
  member.business = {
    id: businessCode(village.county, village.code.slice(6) + household.id.slice(-3)),
    personId: id,
    name: `${name}副食店`,
    registeredOn,
    status: "active",
    closedOn: null
  }
  Employments.addJob(member, village, Employments.jobOfOwn(village, member.business.name, registeredOn))
  addListed(member, village, "business", 480)
  if (!isEntitled(household)) return
  member.grants.push({
    id: `S${id.slice(1)}-startup`,
    personId: id,
    kind: "startup",
    period: daysAgo(100).slice(0, 4),
    amount: yuan(5000),
    appliedOn: daysAgo(100),
    approvedOn: daysAgo(90),
    paidOn: daysAgo(75)
  })
}

function addListed(member: Member, village: Village, list: Row<"listed">["list"], since: number): void {
  member.listed.push({
    list,
    idNumber: member.person.idNumber,
    fromOn: village.calendar.daysAgo(since),
    toOn: null,
    source: "数据共享平台"
  })
}
