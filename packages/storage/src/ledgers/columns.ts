import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { factsOf, normalise } from "@wengang/domain/values/IdentityNumber.ts"
import { comparable } from "@wengang/domain/values/Phone.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { derivedColumns } from "../tables/ledgerTables.ts"

export type Columns = Record<string, string | number | null>
export type Values = Readonly<Record<string, unknown>>

/** The columns of a ledger's table that its rows state, the identity number's among them. */
export function columnNames(ledger: LedgerName): ReadonlyArray<string> {
  const fields = Object.keys(ledgerOf(ledger).fields).filter((name) => name !== "idNumber")
  return [...fields, ...(derivedColumns[ledger] ?? [])]
}

/** The columns that tell rows of a ledger apart. */
export function keyColumns(ledger: LedgerName): ReadonlyArray<string> {
  return ledgerOf(ledger).key.map((name) => (name === "idNumber" ? "idKey" : name))
}

/** A row's columns as far as its values say: absent fields stay absent, so that an update can leave them alone. */
export function statedColumns(ledger: LedgerName, values: Values, sealer: Sealer): Columns {
  const columns: Columns = {}
  for (const [name, value] of Object.entries(values)) {
    if (name === "idNumber") continue
    columns[name] = typeof value === "boolean" ? (value ? 1 : 0) : (value as string | number | null)
  }
  if ((ledger === "household" || ledger === "person") && "phone" in values) {
    columns.phoneKey = typeof values.phone === "string" ? comparable(values.phone) : null
  }
  if (ledger === "parameter") columns.jurisdiction = columns.jurisdiction ?? ""
  if (typeof values.idNumber === "string") Object.assign(columns, numberColumns(ledger, values.idNumber, sealer))
  return columns
}

/** A new row's columns: absent fields are empty, or what emptiness stands for. */
export function newColumns(ledger: LedgerName, stated: Columns): Columns {
  let empty = emptyRows.get(ledger)
  if (empty === undefined) {
    empty = emptyRow(ledger)
    emptyRows.set(ledger, empty)
  }
  return { ...empty, ...stated }
}

const emptyRows = new Map<LedgerName, Readonly<Columns>>()

function emptyRow(ledger: LedgerName): Readonly<Columns> {
  const fields = Object.entries<Field>(ledgerOf(ledger).fields).filter(([name]) => name !== "idNumber")
  const columns: Columns = Object.fromEntries(fields.map(([name, field]) => [name, field.whenEmpty ?? null]))
  if (ledger === "household" || ledger === "person") columns.phoneKey = null
  return columns
}

/** The key by which a row is found among others of its ledger, from its columns. */
export function keyOfColumns(ledger: LedgerName, columns: Readonly<Record<string, unknown>>): string {
  return keyColumns(ledger)
    .map((name) => String(columns[name]))
    .join("/")
}

function numberColumns(ledger: LedgerName, idNumber: string, sealer: Sealer): Columns {
  const number = normalise(idNumber)
  const sealed = sealer.columnsOf(number)
  if (ledger !== "person") return sealed
  const { length, fault, bornOn, sex } = factsOf(number)
  return { ...sealed, idLength: length, idFault: fault, idBornOn: bornOn, idSex: sex }
}
