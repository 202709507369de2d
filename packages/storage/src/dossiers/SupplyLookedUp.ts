import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** The first place in a range at which a ledger has a row. Compiled once: a write asks many. */
const firstIn = new Map(
  ledgerNames.flatMap((ledger) => {
    const column = placeColumn(ledger)
    if (column === undefined) return []
    const query = db
      .selectFrom(ledger)
      .select((eb) => eb.fn.min(column as never).as("area"))
      .where(column as never, ">=", "" as never)
      .where(column as never, "<=", "" as never)
      .compile()
    return [[ledger, (parameters: ReadonlyArray<string>) => ({ compile: () => ({ ...query, parameters }) })]] as const
  })
)

/** What is supplied, looked up where a rule asks: a write concerns one county, and few of its sheets. */
export class SupplyLookedUp implements Supply {
  private readonly reader: RowReader
  private readonly known = new Map<string, boolean>()

  constructor(reader: RowReader) {
    this.reader = reader
  }

  has(ledger: LedgerName, area: Area.AreaCode): boolean {
    const level = Area.levelOf(area)
    if (level === "nation") return false
    const wide = level === "city" || level === "province"
    const { first, last } = Area.rangeOf(wide ? area : Area.at(area, "county"))
    const asked = `${ledger}/${first}`
    const known = this.known.get(asked)
    if (known !== undefined) return known
    const query = firstIn.get(ledger)?.([first, last])
    const found = query !== undefined && (this.reader.rows(query)[0]?.[0] ?? null) !== null
    this.known.set(asked, found)
    return found
  }
}
