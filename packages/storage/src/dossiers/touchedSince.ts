import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { sql } from "kysely"
import { keyColumns } from "../ledgers/columns.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import { rowsOf } from "./rowsOf.ts"

/** Beyond so many changes of a ledger since the last run it is counted anew: following each costs more. */
const followed = 5000

/** Which counties of which ledgers were written to. */
export interface Touched {
  /** Six digits each; undefined for all of the ledger. */
  readonly of: (ledger: LedgerName) => ReadonlySet<string> | undefined
}

/** What imports wrote after a change. A row that moves takes others along, so that its counties count for every ledger. */
export function touchedSince(reader: RowReader, seq: number): Touched {
  const moved = new Set<string>()
  const touched = new Map<LedgerName, Set<string> | undefined>()
  let all = false
  for (const ledger of ledgerNames) {
    const changes = rowsOf(
      reader,
      sql`select key, before from change where seq > ${seq} and ledger = ${ledger} limit ${followed + 1}`
    ) as unknown as ReadonlyArray<readonly [string, string | null]>
    if (changes.length === 0) continue
    const whole = changes.length > followed || placeColumn(ledger) === undefined
    if (changes.length > followed && movable.has(ledger)) all = true
    touched.set(ledger, whole ? undefined : countiesOf(reader, ledger, changes, moved))
  }
  return {
    of: (ledger) => {
      if (all || (touched.has(ledger) && touched.get(ledger) === undefined)) return undefined
      return new Set([...(touched.get(ledger) ?? []), ...(placeColumn(ledger) === undefined ? [] : moved)])
    }
  }
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

function countiesOf(
  reader: RowReader,
  ledger: LedgerName,
  changes: ReadonlyArray<readonly [key: string, before: string | null]>,
  moved: Set<string>
): Set<string> {
  const counties = new Set<string>()
  const [first = "id", ...rest] = keyColumns(ledger)
  const place = sql.ref(placeColumn(ledger) ?? "area")
  const keys = changes.map(([key]) => (rest.length === 0 ? key : key.slice(0, key.lastIndexOf("/"))))
  for (const chunk of inChunks([...new Set(keys)], 1000)) {
    const list = JSON.stringify(chunk)
    const rows = rowsOf(
      reader,
      sql`select distinct substr(${place}, 1, 6) from ${sql.table(ledger)}
        where ${sql.ref(first)} in (select value from json_each(${list}))`
    )
    for (const row of rows) counties.add(String(row[0]))
  }
  const before = new Set(changes.flatMap(([, text]) => (text === null ? [] : placesIn(text))))
  for (const county of before) counties.add(county)
  // Which of the rows moved where does not matter: where several counties are concerned, any of them may have.
  if (movable.has(ledger) && before.size > 0 && counties.size > 1) for (const county of counties) moved.add(county)
  return counties
}

function placesIn(before: string): ReadonlyArray<string> {
  const { area, postArea } = JSON.parse(before)
  return [area, postArea].flatMap((code) => (typeof code === "string" ? [code.slice(0, 6)] : []))
}
