import { compactName } from "./AreaName.ts"

/** An area with the names of those it lies in, from the province down, its own last. */
export interface SearchedArea {
  readonly digits: string
  readonly path: readonly string[]
  /** The same names as they are compared. */
  readonly compact: readonly string[]
}

/** An area to be searched among others. */
export function searchedArea(digits: string, path: readonly string[]): SearchedArea {
  return { digits, path, compact: path.map(compactName) }
}

/** How near what was typed is to an area, the nearest first: its very name, its beginning, names above and its beginning. */
type Nearness = 0 | 1 | 2

// No path is typed in so many letters; longer texts would only cost time.
const longestTyped = 60

/**
 * The areas that what was typed so far may mean, nearest first, wider before narrower: those whose name begins with it, or
 * that it leads to over beginnings of the names above (苏州昆 is 昆山市). At most `most`.
 */
export function searchAreas(text: string, areas: Iterable<SearchedArea>, most: number): readonly SearchedArea[] {
  const typed = compactName(text)
  if (typed === "" || typed.length > longestTyped) return []
  const found: { readonly area: SearchedArea; readonly nearness: Nearness }[] = []
  for (const area of areas) {
    const nearness = nearnessOf(typed, area.compact)
    if (nearness !== undefined) found.push({ area, nearness })
  }
  found.sort(
    ({ area: a, nearness }, { area: b, nearness: other }) =>
      nearness - other || a.digits.length - b.digits.length || (a.digits < b.digits ? -1 : 1)
  )
  return found.slice(0, most).map(({ area }) => area)
}

function nearnessOf(typed: string, path: readonly string[]): Nearness | undefined {
  const own = path[path.length - 1] ?? ""
  if (own === typed) return 0
  if (own.startsWith(typed)) return 1
  return leadsTo(typed, path, 0) ? 2 : undefined
}

/** Whether a text can be cut into beginnings of names of a path, in their order, the last of them of the last name. */
function leadsTo(typed: string, path: readonly string[], from: number): boolean {
  const name = path[from]
  if (name === undefined) return false
  if (from === path.length - 1) return typed !== "" && name.startsWith(typed)
  for (let length = commonLength(typed, name); length > 0; length--) {
    if (leadsTo(typed.slice(length), path, from + 1)) return true
  }
  return leadsTo(typed, path, from + 1)
}

function commonLength(typed: string, name: string): number {
  let length = 0
  while (length < typed.length && typed[length] === name[length]) length++
  return length
}
