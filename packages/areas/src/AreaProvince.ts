import { compactName, townshipAliases } from "./AreaName.ts"
import { type AreaVillages, readAreaVillages } from "./AreaVillages.ts"
import { readTownshipLines } from "./TownshipLines.ts"

/** The townships and villages of one province. */
export interface AreaProvince {
  /** The digits of the townships of a county. */
  townships(county: string): readonly string[]
  /** The name of a township, or nothing if there is none. */
  townshipName(township: string): string | undefined
  /** The villages of a township, or nothing if there is none. */
  villages(township: string): AreaVillages | undefined
  /** The townships of a county, whose compact name is given too, that the text begins with. */
  startsOf(text: string, county: string, countyName: string): readonly TownshipStart[]
}

/** A township at the beginning of a text; `tier` is 0 for its very name, 1 for an alias. */
export interface TownshipStart {
  readonly digits: string
  readonly length: number
  readonly tier: number
}

interface Spelling {
  readonly text: string
  readonly digits: string
  readonly tier: number
}

// An import asks for the villages of some townships over and over; a sweep of the nation must not keep them all.
const villageCacheLimit = 256

/** Reads the asset of a province, of which `province` are the two digits. */
export function readAreaProvince(province: string, asset: string): AreaProvince {
  const lines = readTownshipLines(province, asset)
  const cache = new Map<string, AreaVillages>()
  const spelled = new Map<string, readonly Spelling[]>()
  const spellings = (county: string, countyName: string): readonly Spelling[] => {
    const known = spelled.get(county)
    if (known) return known
    const all = lines.of(county).flatMap((digits): Spelling[] => {
      const name = compactName(lines.get(digits)?.name ?? "")
      const aliases = townshipAliases(name, countyName).map((text) => ({ text, digits, tier: 1 }))
      return [{ text: name, digits, tier: 0 }, ...aliases]
    })
    spelled.set(county, all)
    return all
  }

  return {
    townships: (county) => lines.of(county),
    townshipName: (township) => lines.get(township)?.name,
    villages(township) {
      const known = cache.get(township)
      if (known) return known
      const line = lines.get(township)
      if (!line) return undefined
      if (cache.size >= villageCacheLimit) cache.clear()
      const villages = readAreaVillages(township, line.villages)
      cache.set(township, villages)
      return villages
    },
    startsOf: (text, county, countyName) =>
      spellings(county, countyName)
        .filter((spelling) => text.startsWith(spelling.text))
        .map(({ text: { length }, digits, tier }) => ({ digits, length, tier }))
  }
}
