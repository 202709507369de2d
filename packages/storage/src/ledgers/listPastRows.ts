import type { Reach } from "@wengang/application/acting/Reach.ts"
import { countedUpTo, type PastListRequest, type RowPage } from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { type Kysely, sql } from "kysely"
import { cursorOf, readCursor } from "../lists/cursor.ts"
import type { Place } from "../lists/Order.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { type Columns, keyOfColumns } from "./columns.ts"
import { storedRow } from "./LedgerWritesSql.ts"
import { type Part, type Parts, partsOf } from "./pastParts.ts"
import { shownKey } from "./readMasked.ts"

/**
 * A page of a ledger's rows as they were at the end of a day in China, place by place, there by key: two look-ups in
 * that order, however large ledger and journal are.
 */
export async function listPastRows(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  ledger: LedgerName,
  { asOf, after, limit, uncounted = false }: PastListRequest
): Promise<RowPage> {
  const order = `${ledger}@${asOf}`
  const place = placeColumn(ledger) ?? "area"
  const start = after === undefined ? undefined : readCursor(sealer, order, after)
  const parts = await partsOf(db, reach, ledger, asOf)
  if (parts === undefined) return { rows: [], total: 0, next: null }
  const kept = (await pageOf<{ readonly before: string }>(db, parts.changed, { start }, limit + 1))
    .map(({ before }) => JSON.parse(before) as Columns)
    .map(placed)
  // Where nearly all rows changed, those that did not are looked for no further than the page goes.
  const end = kept.length > limit ? kept.at(-1) : undefined
  const whole = (await pageOf<Columns>(db, parts.untouched, { start, end }, limit + 1)).map(placed)
  const found = [...whole, ...kept].sort(
    (one, other) => compare(one.value, other.value) || compare(one.key[0], other.key[0])
  )
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ columns }) => storedRow(ledger, shownKey(ledger, columns), columns)),
    total: uncounted ? 0 : await countOf(db, parts),
    next: last === undefined ? null : cursorOf(sealer, order, last)
  }

  function placed(columns: Columns) {
    return { columns, value: String(columns[place]), key: [keyOfColumns(ledger, columns)] as const }
  }
}

async function pageOf<A>(
  db: Kysely<Tables>,
  { select, from, place, key }: Part,
  { start, end }: { readonly start: Place | undefined; readonly end?: Place | undefined },
  rows: number
): Promise<ReadonlyArray<A>> {
  const later = start === undefined ? sql`` : sql`and (${place}, ${key}) > (${start.value}, ${start.key[0]})`
  const earlier = end === undefined ? sql`` : sql`and (${place}, ${key}) < (${end.value}, ${end.key[0]})`
  const query = sql<A>`select ${select} from ${from} ${later} ${earlier} order by ${place}, ${key} limit ${rows}`
  return (await query.execute(db)).rows
}

/** How many rows there were, counted up to `countedUpTo`. */
async function countOf(db: Kysely<Tables>, { changed, untouched }: Parts): Promise<number> {
  let total = 0
  for (const { from } of [changed, untouched]) {
    const most = countedUpTo - total
    if (most === 0) break
    const query = sql<{ rows: number }>`select count(*) as rows from (select 1 from ${from} limit ${most}) as counted`
    total += Number((await query.execute(db)).rows[0]?.rows ?? 0)
  }
  return total
}

/** As the database compares: by code point. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
