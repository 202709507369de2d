import type { AreaFinder } from "../areas/areaFinder.ts"
import { onlyMeaning } from "../areas/onlyMeaning.ts"
import type { GridColumn, Stored } from "../grid/GridColumn.ts"
import { words } from "../grid/grid.words.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { areaPath } from "../names/names.ts"

const isCode = (text: string) => /^\d{12}$/.test(text)

/**
 * A column of places, written as names or codes and told by name. What is typed is looked up; before that, those where
 * others of the sheet work may be chosen.
 */
export function placeColumn(
  column: GridColumn,
  records: () => ReadonlyArray<LedgerRow>,
  finder: Pick<AreaFinder, "areas">,
  textOf: (row: string) => string
): GridColumn {
  const meant = (text: string) => onlyMeaning(text, finder.areas(text) ?? [])
  const stores = (text: string): Stored => {
    const areas = finder.areas(text)
    const only = areas === undefined ? undefined : onlyMeaning(text, areas)
    if (only !== undefined) return { value: only.code }
    if (areas === undefined) return { wrong: words.seekingArea }
    return { wrong: areas.length === 0 ? words.noArea : words.severalAreas }
  }
  const sought = (row: string) => {
    const text = textOf(row).trim()
    return (isCode(text) ? [] : (finder.areas(text) ?? [])).map(({ code, path }) => ({
      text: code,
      hint: path.join(""),
      soughtBy: text
    }))
  }
  const standing = () => {
    const codes = new Set(records().flatMap(({ values }) => (typeof values.place === "string" ? [values.place] : [])))
    return [...codes].sort().map((code) => ({ text: code, hint: areaPath(code)?.join("") ?? "" }))
  }
  return {
    ...column,
    stores,
    reads: (text) => (isCode(text) ? areaPath(text) : meant(text)?.path)?.slice(-2).join(""),
    candidates: (row) => {
      const first = sought(row)
      const known = new Set(first.map(({ text }) => text))
      return [...first, ...standing().filter(({ text }) => !known.has(text))]
    }
  }
}
