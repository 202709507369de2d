import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { derivedColumns } from "../tables/ledgerTables.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

export type SuppliedByCounty = ReadonlyArray<readonly [Area.AreaCode, ReadonlySet<LedgerName>]>

/** Which ledgers have a row in which county. Each look-up jumps to the next county in the index: few steps, no scan. */
export function readSupply(reader: RowReader): SuppliedByCounty {
  const supplied = new Map<Area.AreaCode, Set<LedgerName>>()
  for (const ledger of ledgerNames) {
    const column = placeOf(ledger)
    if (column === undefined) continue
    let after: string = ""
    for (;;) {
      const [row] = reader.rows(
        db
          .selectFrom(ledger)
          .select((eb) => eb.fn.min(column as never).as("area"))
          .where(column as never, ">", after as never)
      )
      const area = row?.[0] as Area.AreaCode | null | undefined
      if (area === null || area === undefined) break
      const county = Area.at(area, "county")
      supplied.set(county, (supplied.get(county) ?? new Set()).add(ledger))
      after = area.slice(0, 6).padEnd(12, "9")
    }
  }
  return [...supplied]
}

/** The column that says where a ledger's row belongs: posts and what hangs on them to the post's village. */
function placeOf(ledger: LedgerName): string | undefined {
  const derived = derivedColumns[ledger] ?? []
  if (derived.includes("postArea")) return "postArea"
  if (derived.includes("area")) return "area"
  return ["household", "post", "plan", "class", "vacancy"].includes(ledger) ? "area" : undefined
}
