import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Transaction } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { type Columns, keyColumns, keyOfColumns } from "./columns.ts"
import { inChunks } from "./inChunks.ts"
import { type ChangeOrigin, noteChanges } from "./journal.ts"
import { type KeyedColumns, readColumns } from "./readMasked.ts"
import type { TouchNotes } from "./TouchNotes.ts"

/** Takes rows out of a ledger by key; the journal keeps what they said. */
export async function withdrawRows(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  ledger: LedgerName,
  keys: ReadonlyArray<string>,
  notes: TouchNotes
): Promise<void> {
  const rows = await readColumns(db, ledger, keys)
  const columns = keyColumns(ledger)
  for (const { columns: row } of rows) {
    await db
      .deleteFrom(ledger)
      .where((eb) => eb.and(columns.map((name) => eb(name as never, "=", row[name] as never))))
      .execute()
  }
  const changes = rows.map(({ columns: before }: KeyedColumns) => ({
    key: keyOfColumns(ledger, before),
    before,
    after: undefined,
    operation: "withdrawn" as const
  }))
  await noteChanges(db, origin, ledger, changes)
  await notes.withdrawn(
    ledger,
    rows.map(({ columns: row }) => row)
  )
}

/** Those of the keys that rows of other ledgers name, each with the first such ledger: one look-up a referring field. */
export async function referringRows(
  db: Transaction<Tables>,
  ledger: LedgerName,
  keys: ReadonlyArray<string>
): Promise<ReadonlyMap<string, LedgerName>> {
  const found = new Map<string, LedgerName>()
  for (const other of ledgerNames) {
    for (const [name, field] of Object.entries(ledgerOf(other).fields)) {
      if (field.refersTo !== ledger) continue
      for (const chunk of inChunks(keys)) {
        const rows = await db
          .selectFrom(other)
          .select(name as never)
          .distinct()
          .where(name as never, "in", chunk as never)
          .execute()
        for (const row of rows as ReadonlyArray<Columns>) {
          const key = String(row[name])
          if (!found.has(key)) found.set(key, other)
        }
      }
    }
  }
  return found
}
