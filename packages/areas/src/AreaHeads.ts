import { compactName } from "./AreaName.ts"

/** The provinces, cities and counties of the nation: the head of every path. */
export interface AreaHeads {
  /** Names by significant digits, in the order of the codes. */
  readonly names: ReadonlyMap<string, string>
  /** The digits of the cities or counties directly below a place, of the provinces for the nation. */
  below(digits: string): readonly string[]
  /** The places below `within`, at any depth, whose names the text begins with. */
  startsOf(text: string, within: string): { digits: string; length: number }[]
}

/** Tells the levels that the bureau puts where there is no city, which nobody names (市辖区, 省直辖县级行政区划). */
export function isFiller(digits: string, name: string): boolean {
  return digits.length === 4 && /^(市辖区|县|.*直辖县级行政区划)$/.test(name)
}

/** Reads the index asset. */
export function readAreaHeads(text: string): AreaHeads {
  const names = new Map<string, string>()
  const below = new Map<string, string[]>()
  const named = new Map<string, string[]>()
  const add = (map: Map<string, string[]>, key: string, digits: string) => {
    const list = map.get(key)
    if (list) list.push(digits)
    else map.set(key, [digits])
  }
  for (const line of text.split("\n")) {
    const digits = /^\d+/.exec(line)?.[0] ?? ""
    const name = line.slice(digits.length)
    names.set(digits, name)
    add(below, digits.slice(0, -2), digits)
    add(named, compactName(name), digits)
    // Many forms repeat the municipality where the bureau has a filler: 北京市北京市东城区.
    if (isFiller(digits, name)) add(named, compactName(names.get(digits.slice(0, 2)) ?? ""), digits)
  }
  const lengths = [...new Set([...named.keys()].map((name) => name.length))].sort((a, b) => a - b)

  return {
    names,
    below: (digits) => below.get(digits) ?? [],
    startsOf(text, within) {
      const starts: { digits: string; length: number }[] = []
      for (const length of lengths) {
        if (length > text.length) break
        for (const digits of named.get(text.slice(0, length)) ?? []) {
          const lies = digits.length > within.length && digits.startsWith(within)
          // A filler says nothing without its province.
          if (lies && (within !== "" || !isFiller(digits, names.get(digits) ?? ""))) starts.push({ digits, length })
        }
      }
      return starts
    }
  }
}
