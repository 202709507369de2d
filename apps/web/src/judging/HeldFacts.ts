import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { factsEndpoint } from "@wengang/contract/endpoints/facts.ts"
import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { SignerAppointment } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { type Supply, SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { byHousehold, emptyRows } from "./byHousehold.ts"

export type FactsAnswer = AnswerTo<typeof factsEndpoint>

/** What the server told of some households, as a judgement asks for it. */
export interface HeldFacts {
  readonly asOf: Day
  /** The rows of each household by itself. */
  readonly households: ReadonlyMap<string, HouseholdRows>
  readonly householdOf: {
    readonly person: ReadonlyMap<string, string>
    readonly appointment: ReadonlyMap<string, string>
  }
  readonly posts: ReadonlyMap<string, HouseholdRows["posts"][number]>
  readonly classes: ReadonlyMap<string, HouseholdRows["classes"][number]>
  /** All appointments of those of whom they are known: of members, and of those who signed in for one. */
  readonly appointmentsOf: ReadonlyMap<string, ReadonlyArray<SignerAppointment>>
  /** The areas whose parameters and sheets are known. */
  readonly areas: ReadonlySet<AreaCode>
  readonly supply: Supply
  readonly policies: PolicyBook
}

/** Takes up what the server answered. */
export function holdFacts(answer: FactsAnswer): HeldFacts {
  const rows = rowsIn(answer)
  const ofPerson = new Map(rows.persons.map(({ id, householdId }) => [id, householdId]))
  const ofAppointment = new Map(
    rows.appointments.map(({ id, personId }) => [id, ofPerson.get(personId) ?? ""] as const)
  )
  return {
    asOf: answer.asOf as Day,
    households: byHousehold(rows),
    householdOf: { person: ofPerson, appointment: ofAppointment },
    posts: new Map(rows.posts.map((post) => [post.id, post])),
    classes: new Map(rows.classes.map((held) => [held.id, held])),
    appointmentsOf: appointmentsIn(rows),
    areas: new Set(answer.areas as ReadonlyArray<AreaCode>),
    supply: new SupplyByCounty(answer.supply.map(({ area, ledgers }) => [area as AreaCode, new Set(ledgers)] as const)),
    policies: new PolicyBook(answer.windows.map((window) => ({ ...window, ...unsaid }) as never))
  }
}

/** What judging never asks of a parameter. */
const unsaid = { unit: "", source: { title: "", date: null } }

function rowsIn(answer: FactsAnswer): HouseholdRows {
  const rows = Object.keys(emptyRows).map((list) => [list, answer[list as keyof HouseholdRows]])
  return {
    ...Object.fromEntries(rows),
    households: answer.households.map((row) => ({ ...row, phone: standIn(row.phone) })),
    persons: answer.persons.map((row) => ({ ...row, phone: standIn(row.phone) }))
  }
}

/** A number that rules judge and mask like the one which only the server knows. */
function standIn(phone: FactsAnswer["persons"][number]["phone"]): string | null {
  if (phone === null) return null
  return phone.mobile ? phone.masked.replace(/\*/g, "0") : phone.masked
}

function appointmentsIn(rows: HouseholdRows): ReadonlyMap<string, ReadonlyArray<SignerAppointment>> {
  const signers = rows.attendance.flatMap(({ signedBy }) => signedBy ?? [])
  const known = new Map<string, Map<string, SignerAppointment>>()
  for (const id of [...rows.persons.map((person) => person.id), ...signers]) known.set(id, new Map())
  for (const held of [...rows.signerAppointments, ...rows.appointments]) known.get(held.personId)?.set(held.id, held)
  return new Map([...known].map(([person, held]) => [person, [...held.values()]]))
}
