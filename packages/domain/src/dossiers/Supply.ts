import type { LedgerName } from "../ledgers/ledgers.ts"
import * as Area from "../values/Area.ts"

/**
 * Which sheets have at least one row in a county. A sheet that was never supplied there is not an empty one: a rule
 * that reads the absence of its rows cannot be judged.
 */
export interface Supply {
  /** Whether the ledger has a row in the county of the area; for a city or province, in any county under it. */
  has(ledger: LedgerName, area: Area.AreaCode): boolean
}

/** What is supplied, known beforehand for all counties. */
export class SupplyByCounty implements Supply {
  private readonly supplied = new Map<string, ReadonlySet<LedgerName>>()
  private readonly asked = new Map<string, boolean>()

  constructor(byCounty: Iterable<readonly [Area.AreaCode, ReadonlySet<LedgerName>]>) {
    for (const [county, ledgers] of byCounty) this.supplied.set(county.slice(0, 6), ledgers)
  }

  has(ledger: LedgerName, area: Area.AreaCode): boolean {
    const county = this.supplied.get(area.slice(0, 6))
    if (county?.has(ledger) === true) return true
    const level = Area.levelOf(area)
    if (level !== "city" && level !== "province") return false
    const memo = `${ledger}/${area}`
    const known = this.asked.get(memo)
    if (known !== undefined) return known
    const prefix = Area.prefixOf(area)
    const found = [...this.supplied].some(([code, ledgers]) => code.startsWith(prefix) && ledgers.has(ledger))
    this.asked.set(memo, found)
    return found
  }
}
