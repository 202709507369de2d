import { compactName, villageName, villageStem } from "./AreaName.ts"

/** The villages of one township. */
export interface AreaVillages {
  readonly digits: readonly string[]
  readonly names: readonly string[]
  /** The villages that the compact name means; `tier` is 0 for the very name, higher the further it is from it. */
  named(name: string): { digits: readonly string[]; tier: number }
}

type Names = Map<string, string[]>

/** Reads the list of villages that stands behind the township's name in the asset of its province. */
export function readAreaVillages(township: string, list: string): AreaVillages {
  const digits: string[] = []
  const names: string[] = []
  let last = 0
  for (const field of list.split(",")) {
    const jumps = field[3] === "="
    last = jumps ? Number(field.slice(0, 3)) : last + 1
    digits.push(township + String(last).padStart(3, "0"))
    names.push(jumps ? field.slice(4) : field)
  }
  let tiers: Names[] | undefined

  return {
    digits,
    names,
    named(name) {
      tiers ??= indexNames(digits, names)
      for (const [tier, spelling] of spellings(name).entries()) {
        const found = tiers[tier]?.get(spelling)
        if (found) return { digits: found, tier }
      }
      return { digits: [], tier: 0 }
    }
  }
}

function spellings(name: string): string[] {
  return [name, villageName(name), villageStem(name)]
}

function indexNames(digits: readonly string[], names: readonly string[]): Names[] {
  const tiers: Names[] = [new Map(), new Map(), new Map()]
  for (const [at, name] of names.entries()) {
    for (const [tier, spelling] of spellings(compactName(name)).entries()) {
      const found = tiers[tier]?.get(spelling)
      const village = digits[at] ?? ""
      if (found) found.push(village)
      else tiers[tier]?.set(spelling, [village])
    }
  }
  return tiers
}
