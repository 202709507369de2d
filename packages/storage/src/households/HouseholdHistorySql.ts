import type { Reach } from "@wengang/application/acting/Reach.ts"
import { HouseholdHistory, type RowChange } from "@wengang/application/ports/HouseholdHistory.ts"
import type { StoredRow } from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Layer } from "effect"
import { type Kysely, sql } from "kysely"
import { Database } from "../Database.ts"
import type { Columns } from "../ledgers/columns.ts"
import { storedRow } from "../ledgers/LedgerWritesSql.ts"
import { lastChangeOf } from "../ledgers/pastParts.ts"
import { isWithin, maskedValues, readColumns, shownKey } from "../ledgers/readMasked.ts"
import type { Tables } from "../tables/Tables.ts"
import { type HouseholdRows, householdRows } from "./householdRows.ts"

/** Households through time, out of the ledgers and their journal. */
export const layerHouseholdHistory: Layer.Layer<HouseholdHistory, never, Database> = Layer.effect(
  HouseholdHistory,
  Effect.gen(function* () {
    const { read } = yield* Database
    return HouseholdHistory.of({
      changes: (reach, key, page) => read((db) => changesOf(db, reach, key, page)),
      asOf: (reach, key, day) => read((db) => rowsAsOf(db, reach, key, day))
    })
  })
)

interface Noted extends Omit<RowChange, "before" | "after"> {
  readonly before: string | null
}

async function changesOf(
  db: Kysely<Tables>,
  reach: Reach,
  household: string,
  { before: seq, limit }: { readonly before?: number; readonly limit: number }
) {
  const found = await within(db, reach, household)
  if (found === undefined) return undefined
  const now = await present(db, found)
  const changes: Array<RowChange> = []
  for (const { before, ...change } of await journalOf(db, found)) {
    const name = `${change.ledger}/${change.key}`
    const after = now.get(name) ?? null
    const earlier = before === null ? null : (JSON.parse(before) as Columns)
    now.set(name, earlier)
    if (seq !== undefined && change.seq >= seq) continue
    const told = earlier ?? after
    if (told === null || !isWithin(reach, change.ledger, told)) continue
    const masked = (columns: Columns | null) => (columns === null ? null : maskedValues(change.ledger, columns))
    changes.push({ ...change, before: masked(earlier), after: masked(after) })
    if (changes.length === limit) break
  }
  return { area: found.area, changes }
}

async function rowsAsOf(db: Kysely<Tables>, reach: Reach, household: string, day: Day | null) {
  const found = await within(db, reach, household)
  if (found === undefined) return undefined
  const then = await present(db, found)
  if (day !== null) {
    const last = await lastChangeOf(db, day)
    if (last === undefined) return { area: found.area, rows: [] }
    for (const { seq, ledger, key, before } of await journalOf(db, found)) {
      if (seq <= last) break
      then.set(`${ledger}/${key}`, before === null ? null : JSON.parse(before))
    }
  }
  const rows = [...then].flatMap(([name, columns]): ReadonlyArray<StoredRow> => {
    const ledger = name.slice(0, name.indexOf("/")) as LedgerName
    if (columns === null || !isWithin(reach, ledger, columns)) return []
    return [storedRow(ledger, shownKey(ledger, columns), columns)]
  })
  return { area: found.area, rows }
}

/** A household that stands within reach, or stood there last. */
async function within(db: Kysely<Tables>, reach: Reach, household: string) {
  const found = await householdRows(db, household)
  const [area] = found?.areas ?? []
  return found === undefined || area === undefined || !reach.covers(area) ? undefined : { ...found, area }
}

/** Its rows as they stand now, by `ledger/key`; null for those that were withdrawn. */
async function present(db: Kysely<Tables>, { keys }: HouseholdRows): Promise<Map<string, Columns | null>> {
  const rows = new Map<string, Columns | null>()
  for (const [ledger, wanted] of keys) {
    for (const key of wanted) rows.set(`${ledger}/${key}`, null)
    for (const { key, columns } of await readColumns(db, ledger, wanted)) rows.set(`${ledger}/${key}`, columns)
  }
  return rows
}

/** What became of its rows, newest first, with who did it: one statement. */
async function journalOf(db: Kysely<Tables>, { keys }: HouseholdRows): Promise<ReadonlyArray<Noted>> {
  const pairs = [...keys].flatMap(([ledger, wanted]) => wanted.map((key) => [ledger, key]))
  const { rows } = await sql<Noted>`
    with wanted as (select value ->> 0 as ledger, value ->> 1 as key from json_each(${JSON.stringify(pairs)}))
    select change.seq, change.at, change.import_id, import.undo_of, change.ledger, change.key, change.operation, change.before,
      coalesce(import.actor_name,
        (select audit.actor_name from audit where audit.actor_id = change.actor_id limit 1)) as actor_name
    from wanted join change on change.ledger = wanted.ledger and change.key = wanted.key
    left join import on import.id = change.import_id
    order by change.seq desc`.execute(db)
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}
