import { villageCodes } from "@wengang/testing/county/VillageCodes.ts"
import type { Ledgers } from "./Ledgers.ts"

/** Every third village goes to another county, so that even few villages lie in several. */
export function spreadVillages(ledgers: Ledgers): void {
  const villages = [...new Set(ledgers.get("户")?.column(({ label }) => label === "所在村"))]
  const counties = new Set(villages.map((village) => village.slice(0, 6)))
  const free = [...villageCodes(64 * 40)].filter((code) => !counties.has(code.slice(0, 6)))
  const newCodes = new Map<string, string>()
  for (const [at, village] of villages.entries()) {
    // Neighbours in the list lie in one county: steps of 29 take few villages of each of many counties.
    const code = free[(at * 29) % free.length]
    if (at % 3 === 1 && code !== undefined && ![...newCodes.values()].includes(code)) newCodes.set(village, code)
  }
  for (const table of ledgers.values()) {
    table.rows = table.rows.map((row) => row.replace(/(?<!\d)\d{12}(?!\d)/g, (code) => newCodes.get(code) ?? code))
  }
}
