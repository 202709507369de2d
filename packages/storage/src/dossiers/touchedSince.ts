import { newestBy } from "@wengang/domain/findings/SheetState.ts"
import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { sql } from "kysely"
import { columnNames, keyColumns } from "../ledgers/columns.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import { keyCuts } from "../ledgers/keyCuts.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import { rowsOf } from "./rowsOf.ts"

/** Beyond so many changes of a ledger since the last run it is counted anew: following these takes a second at most. */
const followed = 20_000

/** Which counties of which ledgers were written to. */
export interface Touched {
  /** Six digits each; undefined for all of the ledger. */
  readonly of: (ledger: LedgerName) => ReadonlySet<string> | undefined
}

/** The changes of a ledger after one; the plus keeps the database from the index of rows, where it would meet all there ever were. */
export const changesSince = (seq: number, ledger: LedgerName) =>
  sql`select key, before from change where seq > ${seq} and +ledger = ${ledger}`

/** How many changes of each ledger came after one. */
const countsSince = (seq: number) => sql`select ledger, count(*) from change where seq > ${seq} group by +ledger`

/** What imports wrote after a change. A row that moves takes others along, so that its counties count for every ledger. */
export function touchedSince(reader: RowReader, seq: number): Touched {
  const moved = new Set<string>()
  const touched = new Map<LedgerName, Set<string> | undefined>()
  let all = false
  const counts = rowsOf(reader, countsSince(seq)) as unknown as ReadonlyArray<readonly [string, number]>
  for (const [name, changes] of counts) {
    const ledger = ledgerNames.find((one) => one === name)
    // Suspicions and cases are told of in the journal too.
    if (ledger === undefined) continue
    const whole = changes > followed || placeColumn(ledger) === undefined
    if (changes > followed && movable.has(ledger)) all = true
    touched.set(ledger, whole ? undefined : countiesOf(reader, ledger, changesOf(reader, seq, ledger), moved))
  }
  return {
    of: (ledger) => {
      if (all || (touched.has(ledger) && touched.get(ledger) === undefined)) return undefined
      return new Set([...(touched.get(ledger) ?? []), ...(placeColumn(ledger) === undefined ? [] : moved)])
    }
  }
}

function changesOf(reader: RowReader, seq: number, ledger: LedgerName): Changes {
  return rowsOf(reader, changesSince(seq, ledger)) as unknown as Changes
}

/** Ledgers whose rows others take their place from. */
const movable: ReadonlySet<LedgerName> = new Set([
  "household",
  "person",
  "post",
  "appointment",
  "plan",
  "class",
  "vacancy"
] as const)

function countiesOf(reader: RowReader, ledger: LedgerName, changes: Changes, moved: Set<string>): Set<string> {
  if (!movable.has(ledger)) return new Set([...places(reader, ledger, changes), ...changes.flatMap(countiesBefore)])
  const standing = standingRows(reader, ledger, changes)
  const counties = new Set<string>()
  for (const [key, text] of changes) {
    const now = standing.get(key)
    const before = text === null ? undefined : rowBefore(ledger, text)
    // The sheet has as many rows as before, and none that is older or newer.
    if (now !== undefined && before !== undefined && isAlike(now, before)) continue
    for (const county of [...(now?.counties ?? []), ...(before?.counties ?? [])]) counties.add(county)
    // What hangs on a row went with it, from the county in which it stood to those in which it stands.
    if (now !== undefined && before?.counties.some((county) => !now.counties.includes(county))) {
      for (const one of [...before.counties, ...now.counties]) moved.add(one)
    }
  }
  return counties
}

type Changes = ReadonlyArray<readonly [key: string, before: string | null]>

/** What a row adds to its sheet: where it stands, by its place and by that of its post, and how new it is. */
interface Standing {
  readonly counties: ReadonlyArray<string>
  readonly newest: unknown
}

function isAlike(now: Standing, before: Standing): boolean {
  return now.newest === before.newest && now.counties.join() === before.counties.join()
}

/** The rows as they stand now, by their keys. */
function standingRows(reader: RowReader, ledger: LedgerName, changes: Changes): ReadonlyMap<string, Standing> {
  const columns = columnNames(ledger).filter((name) => name === "area" || name === "postArea")
  const newest = newestBy[ledger] === null ? sql`null` : sql.ref(newestBy[ledger])
  const parts = sql.join(columns.map((name) => sql.ref(name)))
  const standing = new Map<string, Standing>()
  for (const chunk of inChunks([...new Set(changes.map(([key]) => key))], 1000)) {
    const list = JSON.stringify(chunk)
    const rows = rowsOf(
      reader,
      sql`select id, ${newest}, ${parts} from ${sql.table(ledger)} where id in (select value from json_each(${list}))`
    ) as unknown as ReadonlyArray<readonly [string, unknown, ...ReadonlyArray<unknown>]>
    for (const [key, latest, ...codes] of rows) standing.set(key, { newest: latest, counties: codes.flatMap(countyOf) })
  }
  return standing
}

function rowBefore(ledger: LedgerName, text: string): Standing {
  const row = JSON.parse(text)
  const column = newestBy[ledger]
  return {
    newest: column === null ? null : (row[column] ?? null),
    counties: [row.area, row.postArea].flatMap(countyOf)
  }
}

function countyOf(code: unknown): ReadonlyArray<string> {
  return typeof code === "string" ? [code.slice(0, 6)] : []
}

/** The counties in which rows stand now whose keys have several parts; by the first of these. */
function places(reader: RowReader, ledger: LedgerName, changes: Changes): ReadonlyArray<string> {
  const [first = "id", ...rest] = keyColumns(ledger)
  const place = sql.ref(placeColumn(ledger) ?? "area")
  const keys = changes.flatMap(([key]) => keyCuts(key, 1 + rest.length).map(([part]) => part))
  const counties: Array<string> = []
  for (const chunk of inChunks([...new Set(keys)], 1000)) {
    const list = JSON.stringify(chunk)
    const rows = rowsOf(
      reader,
      sql`select distinct substr(${place}, 1, 6) from ${sql.table(ledger)}
        where ${sql.ref(first)} in (select value from json_each(${list}))`
    )
    for (const row of rows) counties.push(String(row[0]))
  }
  return counties
}

function countiesBefore([, text]: Changes[number]): ReadonlyArray<string> {
  if (text === null) return []
  const { area, postArea } = JSON.parse(text)
  return [area, postArea].flatMap(countyOf)
}
