import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { StoredValue } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Kysely } from "kysely"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { Columns, Values } from "./columns.ts"
import { inChunks } from "./inChunks.ts"
import { keyCuts } from "./keyCuts.ts"

export interface WantedRow {
  readonly ledger: LedgerName
  readonly key: string
}

export interface MaskedRow extends WantedRow {
  /** Null out of reach. */
  readonly values: Values | null
}

/** Rows by ledger and key in stored form, identity numbers and phones masked; what does not exist is left out. */
export async function readMasked(
  db: Kysely<Tables>,
  reach: Reach,
  wanted: ReadonlyArray<WantedRow>
): Promise<ReadonlyArray<MaskedRow>> {
  const found = new Map<string, MaskedRow>()
  for (const ledger of new Set(wanted.map((row) => row.ledger))) {
    const keys = wanted.filter((row) => row.ledger === ledger).map((row) => row.key)
    for (const row of await readLedger(db, reach, ledger, [...new Set(keys)]))
      found.set(`${row.ledger}/${row.key}`, row)
  }
  return wanted.flatMap(({ ledger, key }) => found.get(`${ledger}/${key}`) ?? [])
}

async function readLedger(
  db: Kysely<Tables>,
  reach: Reach,
  ledger: LedgerName,
  keys: ReadonlyArray<string>
): Promise<ReadonlyArray<MaskedRow>> {
  const rows = await readColumns(db, ledger, keys)
  return rows.map(({ key, columns }) => ({
    ledger,
    key,
    values: isWithin(reach, ledger, columns) ? maskedValues(ledger, columns) : null
  }))
}

/** Whether a row is within reach: it belongs there, by its household or by its post, or it belongs to no place. */
export function isWithin(reach: Reach, ledger: LedgerName, { area, postArea }: Columns): boolean {
  if (placeColumn(ledger) === undefined) return true
  return reach.covers(area as AreaCode) || (postArea !== undefined && reach.covers(postArea as AreaCode))
}

/** A row as it is stored, with the key by which people name it. */
export interface KeyedColumns {
  readonly key: string
  readonly columns: Columns
}

/** Rows of a ledger by key, every column as it is stored: not to be shown. */
export async function readColumns(
  db: Kysely<Tables>,
  ledger: LedgerName,
  keys: ReadonlyArray<string>
): Promise<ReadonlyArray<KeyedColumns>> {
  const { key: keyFields } = ledgerOf(ledger)
  const first = keyFields[0] ?? "id"
  const column = ledger === "listed" ? "idMasked" : first
  const part = ledger === "listed" ? 1 : 0
  const wanted = new Set(keys)
  const rows: Array<KeyedColumns> = []
  const values = keys.flatMap((key) => keyCuts(key, keyFields.length).map((parts) => parts[part]))
  for (const chunk of inChunks([...new Set(values)])) {
    const stored = await db
      .selectFrom(ledger)
      .selectAll()
      .where(column as never, "in", chunk as never)
      .execute()
    for (const columns of stored as unknown as ReadonlyArray<Columns>) {
      const key = shownKey(ledger, columns)
      if (wanted.has(key)) rows.push({ key, columns })
    }
  }
  return rows
}

/** The key by which people name a row: of a list, with its label and the masked number. */
export function shownKey(ledger: LedgerName, columns: Columns): string {
  return ledgerOf(ledger)
    .key.map((name) => {
      if (name === "idNumber") return String(columns.idMasked)
      return ledger === "listed" && name === "list" ? label(columns.list) : String(columns[name])
    })
    .join("/")
}

/** A row's values in stored form, identity numbers and phones masked. */
export function maskedValues(ledger: LedgerName, columns: Columns): Readonly<Record<string, StoredValue>> {
  const values: Record<string, StoredValue> = {}
  for (const [name, field] of Object.entries(ledgerOf(ledger).fields)) {
    const value = columns[name] ?? null
    if (field.kind === "idNumber") values[name] = columns.idMasked ?? null
    else if (field.kind === "phone") values[name] = typeof value === "string" ? maskPhone(value) : value
    else if (field.kind === "yesNo") values[name] = value === null ? null : value === 1
    else values[name] = value
  }
  return values
}

function maskPhone(phone: string): string {
  return phone.length < 8 ? "*".repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

function label(list: unknown): string {
  return ledgerOf("listed").fields.list?.choices?.[String(list)] ?? String(list)
}
