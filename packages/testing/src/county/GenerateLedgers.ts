import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { calendarOf } from "../synthetic/Calendar.ts"
import type { Family, Member, Village } from "../synthetic/Family.ts"
import { gather } from "../synthetic/Gather.ts"
import { addPosts } from "../synthetic/Holdings.ts"
import { householdOf } from "../synthetic/Household.ts"
import type { HouseholdShape, Role } from "../synthetic/HouseholdShape.ts"
import { IdentityNumbers } from "../synthetic/IdentityNumbers.ts"
import { emptyLedgers, type Ledgers, type Row } from "../synthetic/Ledgers.ts"
import { Random } from "../synthetic/Random.ts"
import { addVacancy } from "../synthetic/Reserve.ts"
import { addClasses, addPlan } from "../synthetic/Training.ts"
import type { Planted } from "./PersonFault.ts"
import { FaultPlanter } from "./PersonFaults.ts"
import { drawShape } from "./ShapeMix.ts"
import { villageCodes } from "./VillageCodes.ts"
import { plantInVillage } from "./VillageFaults.ts"

export interface GenerateOptions {
  readonly persons: number
  readonly seed: number
  /** The share of persons, and of villages, that get one fault. */
  readonly faultShare: number
  /** The day on which everything else is in order. */
  readonly asOf: Day
}

/** The rows of one village. */
export interface VillageLedgers {
  readonly village: AreaCode
  readonly ledgers: Ledgers
  /** The faults among them: each rule catches its subject. */
  readonly planted: ReadonlyArray<Planted>
}

const villageSize = 300
const plannedPersons = 10

/** Ledgers of any size, a village at a time; the same options give the same rows on every machine. */
export function* generateLedgers(options: GenerateOptions): Generator<VillageLedgers> {
  const { persons, seed, asOf } = options
  const state = { planter: new FaultPlanter(), households: 0, left: persons, villages: 0 }
  const calendar = calendarOf(asOf)
  const random = new Random(seed)
  let numbers = new IdentityNumbers("", asOf)
  let county = ""
  let counties = 0
  for (const code of villageCodes(Math.ceil(persons / villageSize))) {
    if (!code.startsWith(county) || county === "") {
      county = code.slice(0, 6)
      numbers = new IdentityNumbers(county, asOf)
      counties += 1
    }
    const made = generateVillage({ code, county, calendar, random, numbers, unit: code }, state, options)
    yield options.faultShare > 0 && counties % 10 === 2 ? withoutStartupGrants(made) : made
  }
}

/** A county that does not carry out a grant at all, so that its coverage is low as a whole. */
function withoutStartupGrants({ village, ledgers, planted }: VillageLedgers): VillageLedgers {
  const { grant, business } = ledgers
  const owners = new Set(business.filter(({ name }) => name !== null).map(({ personId }) => personId))
  const owed = grant.filter(({ kind, personId }) => kind === "startup" && owners.has(personId))
  const missing = owed.map(({ personId }) => ({ rule: "grant.startup-missing", kind: "person", id: personId }) as const)
  const kept = grant.filter((row) => !owed.includes(row))
  return { village, ledgers: { ...ledgers, grant: kept }, planted: [...planted, ...missing] }
}

interface Progress {
  readonly planter: FaultPlanter
  households: number
  left: number
  villages: number
}

function generateVillage(village: Village, state: Progress, { faultShare }: GenerateOptions): VillageLedgers {
  const ledgers = emptyLedgers()
  const planted: Array<Planted> = []
  const families: Array<Family> = []
  const peers = new Map<Role, Member>()
  for (let room = Math.min(villageSize, state.left); room > 0; ) {
    const shape = drawShape(village.random, room)
    state.households += 1
    const entry = { ordinal: families.length + 1, kind: drawKind(village.random, shape), phone: state.households }
    const family = householdOf(village, shape, entry)
    plantInFamily(family, { village, before: families.at(-1), peers, faultShare, planter: state.planter }, planted)
    families.push(family)
    gather(ledgers, family)
    room -= shape.length
    state.left -= shape.length
  }
  addPosts(ledgers, village, families)
  addClasses(ledgers, village, village.code)
  addVacancy(ledgers, village, village.code)
  addNextPlan(ledgers, village)
  if (village.random.chance(faultShare)) {
    const found = plantInVillage(state.villages++, ledgers, village)
    if (found !== undefined) planted.push(found)
  }
  return { village: village.code, ledgers, planted }
}

interface Planting {
  readonly village: Village
  readonly before: Family | undefined
  readonly peers: Map<Role, Member>
  readonly faultShare: number
  readonly planter: FaultPlanter
}

/** At most one fault a household, so that none hides another: its share grows with the household. */
function plantInFamily(
  family: Family,
  { village, before, peers, faultShare, planter }: Planting,
  planted: Array<Planted>
): void {
  const hit = village.random.next() / faultShare
  const member = family.members[Math.floor(hit)]
  if (member === undefined) {
    for (const one of family.members) peers.set(one.role, one)
    return
  }
  const found = planter.plant(member, { family, village, peer: peers.get(member.role), before })
  if (found !== undefined) planted.push(found)
}

/** A few households of no entitlement stand on the register too, but hold no posts. */
function drawKind(random: Random, shape: HouseholdShape): Row<"household">["kind"] {
  const lot = random.next()
  if (lot < 0.85) return "lifted"
  return lot < 0.97 || shape.some(({ role }) => role === "holder") ? "monitored" : "other"
}

function addNextPlan(ledgers: Ledgers, { calendar, unit, code }: Village): void {
  const persons = ledgers.trainee.slice(0, plannedPersons).map(({ personId }) => personId)
  const span = { startOn: calendar.daysAgo(-33), endOn: calendar.daysAgo(-42) }
  addPlan(ledgers, { id: `L-${unit}-3`, area: code, occupation: "养老护理", span, hours: 80, persons })
}
