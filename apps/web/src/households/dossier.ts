import { householdAsOfEndpoint } from "@wengang/contract/endpoints/households.ts"
import { listRowsEndpoint, showRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { ListedSuspicion } from "../api/answers.ts"
import { call } from "../api/call.ts"
import type { RowLedgerName } from "../ledgers/ledgerColumns.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { mayDo } from "../people/session.ts"

/** A holder's appointment with its months. */
export interface Holding {
  readonly appointment: LedgerRow
  readonly attendance: ReadonlyArray<LedgerRow>
  readonly pay: ReadonlyArray<LedgerRow>
}

/** A member with all that is on record of what they do and get. */
export interface Member {
  readonly person: LedgerRow
  readonly employment: ReadonlyArray<LedgerRow>
  readonly holdings: ReadonlyArray<Holding>
  readonly grants: ReadonlyArray<LedgerRow>
  readonly training: ReadonlyArray<LedgerRow>
}

export interface Dossier {
  readonly household: LedgerRow
  readonly members: ReadonlyArray<Member>
  readonly suspicions: ReadonlyArray<ListedSuspicion>
}

/** Gathers what the ledgers have of a household. */
export async function readDossier(key: string): Promise<Dossier> {
  const [household, persons, suspicions] = await Promise.all([
    call(showRowEndpoint, { params: { ledger: "household", key }, query: {} }),
    rowsOf("person", `householdId:${key}`),
    mayDo("suspicion.read") ? suspicionsOf(key) : []
  ])
  return { household, members: await Promise.all(persons.map(readMember)), suspicions }
}

async function readMember(person: LedgerRow): Promise<Member> {
  const theirs = `personId:${person.key}`
  const [employment, appointments, grants, training] = await Promise.all([
    rowsOf("employment", theirs),
    rowsOf("appointment", theirs),
    rowsOf("grant", theirs),
    rowsOf("trainee", theirs)
  ])
  return { person, employment, holdings: await Promise.all(appointments.map(readHolding)), grants, training }
}

async function readHolding(appointment: LedgerRow): Promise<Holding> {
  const its = `appointmentId:${appointment.key}`
  const [attendance, pay] = await Promise.all([rowsOf("attendance", its), rowsOf("pay", its)])
  return { appointment, attendance, pay }
}

async function rowsOf(ledger: RowLedgerName, filter: string): Promise<ReadonlyArray<LedgerRow>> {
  const { rows } = await call(listRowsEndpoint, { params: { ledger }, query: { filter, limit: "200" } })
  return rows
}

async function suspicionsOf(household: string): Promise<ReadonlyArray<ListedSuspicion>> {
  return (await call(listSuspicionsEndpoint, { query: { household, limit: "200" } })).suspicions
}

/** A household as the ledgers had it at the end of a day; undefined where it was not on record. */
export async function readDossierAsOf(key: string, day: string): Promise<Dossier | undefined> {
  const { rows } = await call(householdAsOfEndpoint, { params: { key }, query: { day: day as Day } })
  const of = (ledger: RowLedgerName, field: string, value: string) =>
    rows.filter((row) => row.ledger === ledger && row.values[field] === value)
  const household = rows.find(({ ledger }) => ledger === "household")
  if (household === undefined) return undefined
  const members = of("person", "householdId", key).map((person): Member => {
    const theirs = (ledger: RowLedgerName) => of(ledger, "personId", person.key)
    return {
      person,
      employment: theirs("employment"),
      holdings: theirs("appointment").map((appointment) => ({
        appointment,
        attendance: of("attendance", "appointmentId", appointment.key),
        pay: of("pay", "appointmentId", appointment.key)
      })),
      grants: theirs("grant"),
      training: theirs("trainee")
    }
  })
  return { household, members, suspicions: [] }
}
