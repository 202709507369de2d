import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type * as kernel from "./kernel.ts"

/** What the kernel is, by whatever way it was loaded. */
export type Kernel = Pick<
  typeof kernel,
  "assembleHouseholds" | "assessHousehold" | "catalogue" | "PolicyBook" | "SupplyByCounty"
>

/** Households to judge, each by its rows alone; nothing in it but what JSON can hold. */
export interface Task {
  readonly households: ReadonlyArray<HouseholdRows>
  readonly asOf: Day
  /** The county in which they lie, and which sheets were ever supplied there. */
  readonly county: Parameters<Kernel["assessHousehold"]>[0]["area"]
  readonly sheets: ReadonlyArray<LedgerName>
}

/** What all rules say of each household, as text. It rests on its arguments alone, so that a browser can be handed it. */
export function judgeEach(
  { assembleHouseholds, assessHousehold, catalogue, PolicyBook, SupplyByCounty }: Kernel,
  { households, asOf, county, sheets }: Task
): ReadonlyArray<string> {
  const supply = new SupplyByCounty([[county, new Set(sheets)]])
  const options = { rules: catalogue, policies: PolicyBook.national, asOf, supply }
  return households.map((rows) => {
    const judged = assembleHouseholds(rows).map((dossier) => assessHousehold(dossier, options))
    return JSON.stringify(judged)
  })
}
