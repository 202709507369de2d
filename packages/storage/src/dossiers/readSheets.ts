import type { SheetsRead } from "@wengang/application/ports/Examiner.ts"
import { newestBy, type SheetState } from "@wengang/domain/findings/SheetState.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import { rowsOf } from "./rowsOf.ts"
import { type Touched, touchedSince } from "./touchedSince.ts"

/** The setting in which the last run left what it found. */
export const sheetsSetting = "sheets"

/**
 * How many rows each sheet has and how new they are. What the last run found is taken as it is where nothing was
 * imported since; otherwise only the counties of the sheets that were written to are counted again.
 */
export function readSheets(reader: RowReader): SheetsRead {
  const [[last]] = rowsOf(reader, sql`select coalesce(max(seq), 0) from change`) as unknown as [[number]]
  const [kept] = rowsOf(reader, sql`select value from setting where name = ${sheetsSetting}`)
  const before: SheetsRead | undefined = kept === undefined ? undefined : JSON.parse(String(kept[0]))
  if (before?.upTo === last) return before
  const touched = before === undefined ? undefined : touchedSince(reader, before.upTo)
  const sheets = ledgerNames.map((ledger) => {
    const known = before?.sheets.find(({ sheet }) => sheet === ledgerOf(ledger).sheet)
    return stateOf(reader, ledger, known, touched)
  })
  return { upTo: last, sheets }
}

type County = SheetState["counties"][number]

function stateOf(
  reader: RowReader,
  ledger: LedgerName,
  known: SheetState | undefined,
  touched: Touched | undefined
): SheetState {
  const counties = touched?.of(ledger)
  if (known === undefined || counties === undefined) return sum(ledger, counted(reader, ledger))
  if (counties.size === 0) return known
  const again = [...counties].flatMap((county) => counted(reader, ledger, county))
  const others = known.counties.filter(({ area }) => !counties.has(area.slice(0, 6)))
  return sum(ledger, [...others, ...again])
}

/** The rows of a ledger by county, those of one county where it is named: one pass, in the index of places for one. */
function counted(reader: RowReader, ledger: LedgerName, county?: string): ReadonlyArray<County> {
  const column = newestBy[ledger]
  const newest = column === null ? sql`null` : sql`max(${sql.ref(column)})`
  const place = placeColumn(ledger)
  const by = place === undefined ? sql`''` : sql`substr(${sql.ref(place)}, 1, 6)`
  const where =
    place === undefined || county === undefined
      ? sql``
      : sql`where ${sql.ref(place)} between ${`${county}000000`} and ${`${county}999999`}`
  const rows = rowsOf(reader, sql`select ${by}, count(*), ${newest} from ${sql.table(ledger)} ${where} group by 1`)
  return (rows as unknown as ReadonlyArray<readonly [string, number, County["newest"]]>).map(
    ([prefix, count, latest]) => ({ area: prefix.padEnd(12, "0") as AreaCode, rows: count, newest: latest })
  )
}

function sum(ledger: LedgerName, counties: ReadonlyArray<County>): SheetState {
  const newest = counties.flatMap((county) => county.newest ?? []).sort()
  return {
    sheet: ledgerOf(ledger).sheet,
    rows: counties.reduce((total, { rows }) => total + rows, 0),
    newest: newest.at(-1) ?? null,
    counties: placeColumn(ledger) === undefined ? [] : [...counties].sort((a, b) => (a.area < b.area ? -1 : 1))
  }
}
