import { type ReadAsset, readAsset } from "./AreaAssets.ts"
import { fullCode, lineage, significantDigits } from "./AreaDigits.ts"
import { type AreaMatch, findArea } from "./AreaFinder.ts"
import { type AreaHeads, isFiller, readAreaHeads } from "./AreaHeads.ts"
import { type AreaProvince, readAreaProvince } from "./AreaProvince.ts"
import { type SearchedArea, searchAreas, searchedArea } from "./AreaSearch.ts"

export type { AreaMatch } from "./AreaFinder.ts"

/** The National Bureau's areas from provinces down to villages, each known by 12 digits. */
export interface AreaTable {
  /** The bureau's name of an area, or nothing for a code that it does not have. */
  name(code: string): string | undefined
  /** The names from the province down to the area, without the bureau's filler levels above it; empty for no area. */
  path(code: string): readonly string[]
  /** The areas directly below, those of a filler level in its place; the provinces for `000000000000`. */
  children(code: string): readonly { code: string; name: string }[]
  /** The area that a path of names means. */
  find(text: string): AreaMatch
  /**
   * The areas below `under` that what was typed so far may mean, nearest first: provinces, cities and counties; below a
   * city, county or township its townships and villages too.
   */
  search(text: string, under: string, most: number): readonly { code: string; path: readonly string[] }[]
}

// Who types asks with each letter below the same place; offices are few at once.
const searchedLimit = 16

/** Opens the table; it reads counties when a name is first asked for, and townships and villages province by province. */
export function openAreaTable(read: ReadAsset = readAsset): AreaTable {
  let known: AreaHeads | undefined
  const heads = () => {
    known ??= readAreaHeads(read("index"))
    return known
  }
  const provinces = new Map<string, AreaProvince>()
  const provinceOf = (digits: string): AreaProvince | undefined => {
    const province = digits.slice(0, 2)
    if (!heads().names.has(province)) return undefined
    const before = provinces.get(province)
    if (before) return before
    const opened = readAreaProvince(province, read(province))
    provinces.set(province, opened)
    return opened
  }
  const nameOf = (digits: string) => nameIn(heads(), provinceOf, digits)
  // Fillers, and a place of the same code as the one it lies in, are no step of a path.
  const isHidden = (digits: string) =>
    isFiller(digits, heads().names.get(digits) ?? "") || significantDigits(fullCode(digits)) !== digits
  const pathOf = (digits: string): string[] => {
    if (nameOf(digits) === undefined) return []
    const shown = lineage(digits).filter((part) => part === digits || !isHidden(part))
    return shown.map((part) => nameOf(part) ?? "")
  }
  const childrenOf = (digits: string): string[] =>
    directChildren(heads(), provinceOf, digits).flatMap((child) => (isHidden(child) ? childrenOf(child) : [child]))

  const headsBelow = (within: string): string[] =>
    [...heads().names.keys()].filter(
      (digits) => digits.length > within.length && digits.startsWith(within) && !isHidden(digits)
    )
  const partsOf = (digits: string): string[] => childrenOf(digits).flatMap((child) => [child, ...partsOf(child)])
  const searched = new Map<string, readonly SearchedArea[]>()
  const searchedBelow = (within: string): readonly SearchedArea[] => {
    const before = searched.get(within)
    if (before) return before
    const places = within.length < 4 ? headsBelow(within) : partsOf(within)
    const areas = places.flatMap((digits) => {
      const path = pathOf(digits)
      // 嘉峪关市 is a city and its only county: the name means the whole.
      return digits.length <= 6 && path[path.length - 1] === path[path.length - 2] ? [] : [searchedArea(digits, path)]
    })
    if (searched.size >= searchedLimit) searched.clear()
    searched.set(within, areas)
    return areas
  }

  return {
    name: (code) => nameOf(significantDigits(code) ?? ""),
    path: (code) => pathOf(significantDigits(code) ?? ""),
    children(code) {
      const digits = significantDigits(code)
      if (digits === undefined) return []
      return childrenOf(digits).map((child) => ({ code: fullCode(child), name: nameOf(child) ?? "" }))
    },
    find: (text) => findArea(text, heads(), provinceOf),
    search(text, under, most) {
      const within = significantDigits(under)
      if (within === undefined) return []
      return searchAreas(text, searchedBelow(within), most).map(({ digits, path }) => ({
        code: fullCode(digits),
        path
      }))
    }
  }
}

type ProvinceOf = (digits: string) => AreaProvince | undefined

function nameIn(heads: AreaHeads, provinceOf: ProvinceOf, digits: string): string | undefined {
  if (digits.length <= 6) return heads.names.get(digits)
  if (digits.length === 9) return provinceOf(digits)?.townshipName(digits)
  const villages = provinceOf(digits)?.villages(digits.slice(0, 9))
  return villages?.names[villages.digits.indexOf(digits)]
}

function directChildren(heads: AreaHeads, provinceOf: ProvinceOf, digits: string): readonly string[] {
  if (digits.length < 6) return heads.below(digits)
  if (digits.length === 6) return provinceOf(digits)?.townships(digits) ?? []
  return (digits.length === 9 && provinceOf(digits)?.villages(digits)?.digits) || []
}
