import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

export type SuppliedByCounty = ReadonlyArray<readonly [Area.AreaCode, ReadonlySet<LedgerName>]>

/** The first place after a given one at which a ledger has a row: the index on places tells. Compiled once; jumps are many. */
const jumps = ledgerNames.flatMap((ledger) => {
  const column = placeColumn(ledger)
  if (column === undefined) return []
  const query = db
    .selectFrom(ledger)
    .select((eb) => eb.fn.min(column as never).as("area"))
    .where(column as never, ">", "" as never)
    .compile()
  return [{ ledger, from: (place: string) => ({ compile: () => ({ ...query, parameters: [place] }) }) }]
})

/** Which ledgers have a row in which county. Each look-up jumps to the next county in the index: few steps, no scan. */
export function readSupply(reader: RowReader): SuppliedByCounty {
  const supplied = new Map<Area.AreaCode, Set<LedgerName>>()
  for (const { ledger, from } of jumps) {
    let after = ""
    for (;;) {
      const [row] = reader.rows(from(after))
      const area = row?.[0] as Area.AreaCode | null | undefined
      if (area === null || area === undefined) break
      const county = Area.at(area, "county")
      supplied.set(county, (supplied.get(county) ?? new Set()).add(ledger))
      after = area.slice(0, 6).padEnd(12, "9")
    }
  }
  return [...supplied]
}
