import { fullCode } from "./AreaDigits.ts"
import type { AreaHeads } from "./AreaHeads.ts"
import { compactName } from "./AreaName.ts"
import type { AreaProvince } from "./AreaProvince.ts"

/** What a path of names means. */
export type AreaMatch =
  | { readonly kind: "found"; readonly code: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly codes: readonly string[] }

interface Step {
  readonly digits: string
  readonly length: number
  readonly tier: number
}

interface Reading {
  readonly digits: string
  readonly tier: number
}

// Twice the longest path of the bureau; a longer text is no path, and reading it would only cost time.
const longestText = 150

/** Finds the area that a path of names means, whichever way the path can be cut into names. */
export function findArea(
  text: string,
  heads: AreaHeads,
  provinceOf: (digits: string) => AreaProvince | undefined
): AreaMatch {
  const readings: Reading[] = []
  const read = (place: string, rest: string, tier: number): void => {
    if (rest === "") {
      readings.push({ digits: place, tier })
      return
    }
    for (const step of steps(place, rest)) read(step.digits, rest.slice(step.length), tier + step.tier)
  }
  const steps = (place: string, rest: string): readonly Step[] => {
    if (place.length === 12) return []
    if (place.length === 9) {
      const villages = provinceOf(place)?.villages(place)?.named(rest)
      return villages ? villages.digits.map((digits) => ({ digits, length: rest.length, tier: villages.tier })) : []
    }
    const inHeads = heads.startsOf(rest, place).map((start) => ({ ...start, tier: 0 }))
    return [...inHeads, ...townships(place, rest)]
  }
  const townships = (place: string, rest: string): readonly Step[] => {
    if (place.length < 4) return []
    // A city without counties is its own county, under the same code.
    const county = place.padEnd(6, "0")
    const name = heads.names.get(county)
    return name === undefined ? [] : (provinceOf(county)?.startsOf(rest, county, compactName(name)) ?? [])
  }

  const names = compactName(text)
  if (names !== "" && names.length <= longestText) read("", names, 0)
  return decide(readings)
}

function decide(readings: readonly Reading[]): AreaMatch {
  const places = new Set(nearest(readings))
  // 嘉峪关市 is a city and its only county: the name alone means the whole.
  const outermost = [...places].filter((place) => ![...places].some((it) => it !== place && place.startsWith(it)))
  const codes = [...new Set(outermost.map(fullCode))].sort()
  const [code] = codes
  if (code === undefined) return { kind: "unknown" }
  return codes.length === 1 ? { kind: "found", code } : { kind: "ambiguous", codes }
}

/** In each county the readings closest to the very names; a closer one in another county proves nothing. */
function nearest(readings: readonly Reading[]): string[] {
  const tiers = new Map<string, number>()
  for (const { digits, tier } of readings) {
    const county = digits.slice(0, 6)
    tiers.set(county, Math.min(tier, tiers.get(county) ?? tier))
  }
  return readings.filter(({ digits, tier }) => tiers.get(digits.slice(0, 6)) === tier).map(({ digits }) => digits)
}
