import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { type Day, plusDays } from "@wengang/domain/values/Day.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { keyColumns } from "./columns.ts"

type Sql = RawBuilder<unknown>

/** Rows of a ledger as of a day that are found in one way. */
export interface Part {
  readonly select: Sql
  /** Tables and conditions. */
  readonly from: Sql
  readonly place: Sql
  readonly key: Sql
}

export interface Parts {
  readonly untouched: Part
  readonly changed: Part
}

/**
 * Rows that nothing touched since stand in the ledger as they were then. Of the others, withdrawn ones among them, the
 * first change after the day tells what they were; those that it added were not there.
 * Undefined where the journal begins later: there was nothing.
 */
export async function partsOf(
  db: Kysely<Tables>,
  reach: Reach,
  ledger: LedgerName,
  asOf: Day
): Promise<Parts | undefined> {
  const last = await lastChangeOf(db, asOf)
  if (last === undefined) return undefined
  const range = reach.range()
  const within = (place: Sql) =>
    range === null ? sql`${place} is not null` : sql`${place} >= ${range.first} and ${place} <= ${range.last}`
  const place = sql.ref(placeColumn(ledger) ?? "area")
  const key = sql.join(
    keyColumns(ledger).map((name) => sql.ref(name)),
    sql` || '/' || `
  )
  const since = sql`exists (select 1 from change as later
    where later.ledger = ${ledger} and later.key = ${key} and later.seq > ${last})`
  const before = sql`exists (select 1 from change as earlier
    where earlier.ledger = noted.ledger and earlier.key = noted.key and earlier.seq > ${last} and earlier.seq < noted.seq)`
  const then = sql`noted.place_before`
  return {
    untouched: {
      select: sql`*`,
      from: sql`${sql.table(ledger)} where ${within(place)} and not ${since}`,
      place,
      key
    },
    changed: {
      select: sql`noted.before as before`,
      from: sql`change as noted where noted.ledger = ${ledger} and noted.before is not null and ${within(then)}
        and noted.seq > ${last} and not ${before}`,
      place: then,
      key: sql`noted.key`
    }
  }
}

/** The last change of a day in China: those that are numbered higher came after it. */
export async function lastChangeOf(db: Kysely<Tables>, asOf: Day): Promise<number | undefined> {
  const row = await db
    .selectFrom("change")
    .select("seq")
    .where("at", "<", new Date(`${plusDays(asOf, 1)}T00:00:00+08:00`).toISOString())
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : Number(row.seq)
}
