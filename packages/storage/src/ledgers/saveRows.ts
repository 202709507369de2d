import type { Operation } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Transaction } from "kysely"
import type { Sealer } from "../secrets/Sealer.ts"
import { inSnakeCase, insertRows } from "../sqlite/insertRows.ts"
import type { Tables } from "../tables/Tables.ts"
import {
  type Columns,
  columnNames,
  keyColumns,
  keyOfColumns,
  newColumns,
  statedColumns,
  type Values
} from "./columns.ts"
import { inChunks } from "./inChunks.ts"
import { type Change, type ChangeOrigin, noteChanges } from "./journal.ts"
import { moveDependants, place } from "./placement.ts"
import type { TouchNotes } from "./TouchNotes.ts"

/** What is to become of a row. */
export interface Plan extends Change {
  readonly after: Columns
  readonly operation: Operation
}

/** Adds or updates rows by key in a transaction, and notes each change in the journal. */
export async function saveRows(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  ledger: LedgerName,
  rows: ReadonlyArray<Values>,
  { sealer, notes }: { readonly sealer: Sealer; readonly notes: TouchNotes }
): Promise<ReadonlyArray<Operation>> {
  const stated = rows.map((row) => statedColumns(ledger, row, sealer))
  const stored = await storedRows(db, ledger, stated)
  const planned = stated.map((columns) => planOf(ledger, columns, stored.get(keyOfColumns(ledger, columns))))
  await writePlans(db, origin, ledger, planned, notes)
  return planned.map(({ operation }) => operation)
}

/** Writes rows as planned, notes each change, and takes along what hangs on rows that move. */
export async function writePlans(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  ledger: LedgerName,
  planned: ReadonlyArray<Plan>,
  notes: TouchNotes
): Promise<void> {
  const writes = planned.filter(({ operation }) => operation !== "unchanged")
  await place(
    db,
    ledger,
    writes.map(({ after }) => after)
  )
  await notes.firstRows(ledger, writes)
  await writeRows(db, ledger, writes)
  await noteChanges(db, origin, ledger, writes)
  const moved = writes.filter(hasMoved).map(({ after }) => String(after.id))
  if (moved.length > 0) await moveDependants(db, ledger, moved)
  await notes.touched(ledger, writes)
}

/** The rows that stand under the keys of these, by key. */
export async function storedRows(
  db: Transaction<Tables>,
  ledger: LedgerName,
  rows: ReadonlyArray<Columns>
): Promise<ReadonlyMap<string, Columns>> {
  const [first, ...rest] = keyColumns(ledger)
  const stored = new Map<string, Columns>()
  if (first === undefined) return stored
  const wanted = new Set(rows.map((row) => keyOfColumns(ledger, row)))
  // Composite keys are looked up by their first column and told apart here; `list` alone would match whole lists.
  const by = first === "list" ? "idKey" : first
  for (const values of inChunks([...new Set(rows.map((row) => row[by]))])) {
    const found = await db
      .selectFrom(ledger)
      .selectAll()
      .where(by as never, "in", values as never)
      .execute()
    for (const row of found as unknown as ReadonlyArray<Columns>) {
      const key = keyOfColumns(ledger, row)
      if (rest.length === 0 || wanted.has(key)) stored.set(key, row)
    }
  }
  return stored
}

/** What saving a row would make of the one that stands. */
export function planOf(ledger: LedgerName, stated: Columns, before: Columns | undefined): Plan {
  const key = keyOfColumns(ledger, stated)
  if (before === undefined) return { key, before, after: newColumns(ledger, stated), operation: "added" }
  const same = Object.entries(stated).every(([name, value]) => name === "idSealed" || before[name] === value)
  const kept = stated.idKey !== undefined && stated.idKey === before.idKey ? { idSealed: before.idSealed ?? null } : {}
  return { key, before, after: { ...before, ...stated, ...kept }, operation: same ? "unchanged" : "changed" }
}

/** Writes new and changed rows alike: a row whose key stands already is overwritten in its place. */
async function writeRows(db: Transaction<Tables>, ledger: LedgerName, plans: ReadonlyArray<Plan>): Promise<void> {
  const names = columnNames(ledger)
  const keys = keyColumns(ledger)
  const others = names.filter((name) => !keys.includes(name)).map(inSnakeCase)
  const overwrite = others.length === 0 ? "nothing" : `update set ${others.map((name) => `${name} = excluded.${name}`)}`
  const rows = plans.map(({ after }) => after)
  await insertRows(db, ledger, names, rows, `on conflict (${keys.map(inSnakeCase)}) do ${overwrite}`)
}

/** Whether rows that take their place from this one have to follow. */
function hasMoved({ before, after }: Plan): boolean {
  if (before === undefined) return false
  return before.area !== after.area || before.postArea !== after.postArea
}

/** Those of the keys that no row of the ledger has. Only ledgers with a key of one column are referred to. */
export async function missingKeys(
  db: Transaction<Tables>,
  ledger: LedgerName,
  keys: ReadonlyArray<string>
): Promise<ReadonlySet<string>> {
  const missing = new Set(keys)
  const [column = "id"] = ledgerOf(ledger).key
  for (const chunk of inChunks(keys)) {
    const found = await db
      .selectFrom(ledger)
      .select(column as never)
      .where(column as never, "in", chunk as never)
      .execute()
    for (const row of found as unknown as ReadonlyArray<Columns>) missing.delete(String(row[column]))
  }
  return missing
}
