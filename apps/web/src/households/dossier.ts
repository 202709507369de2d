import { householdAsOfEndpoint } from "@wengang/contract/endpoints/households.ts"
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

/** Gathers what the ledgers have of a household now, with what is suspected. */
export async function readDossier(key: string): Promise<Dossier | undefined> {
  const [{ rows }, suspicions] = await Promise.all([
    call(householdAsOfEndpoint, { params: { key }, query: {} }),
    mayDo("suspicion.read") ? suspicionsOf(key) : []
  ])
  return dossierOf(key, rows, suspicions)
}

/** A household as the ledgers had it at the end of a day; undefined where it was not on record. */
export async function readDossierAsOf(key: string, day: string): Promise<Dossier | undefined> {
  const { rows } = await call(householdAsOfEndpoint, { params: { key }, query: { day: day as Day } })
  return dossierOf(key, rows, [])
}

async function suspicionsOf(household: string): Promise<ReadonlyArray<ListedSuspicion>> {
  return (await call(listSuspicionsEndpoint, { query: { household, limit: "200" } })).suspicions
}

type RowOfSome = LedgerRow & { readonly ledger: string }

function dossierOf(
  key: string,
  all: ReadonlyArray<RowOfSome>,
  suspicions: ReadonlyArray<ListedSuspicion>
): Dossier | undefined {
  const rows = [...all].sort((a, b) => (a.key < b.key ? -1 : 1))
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
  return { household, members, suspicions }
}
