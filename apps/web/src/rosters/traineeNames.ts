import type { CellMark } from "../grid/CellMark.ts"
import type { Candidate } from "../grid/GridColumn.ts"
import { say } from "../language/language.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { areaPath } from "../names/names.ts"
import { words } from "./rosters.words.ts"

type Persons = ReadonlyArray<LedgerRow> | undefined

const columns = ["person"]

/** What is to be said of a name for which these persons may stand. */
export function marksOfName(persons: Persons, isOnRoster: (person: string) => boolean): ReadonlyArray<CellMark> {
  if (persons === undefined) {
    return [{ severity: "reminder", word: words.seeking, sentence: words.searching, columns }]
  }
  const [first, ...others] = persons
  if (first === undefined) return [{ severity: "error", word: words.notFound, sentence: words.unknown, columns }]
  if (others.length > 0) {
    return [{ severity: "suspicion", word: words.toChoose, sentence: words.several(persons.length), columns }]
  }
  return isOnRoster(first.key) ? [{ severity: "error", word: words.repeated, sentence: words.twice, columns }] : []
}

/** Those of a name who may be chosen, with what tells them apart. */
export function candidatesOf(persons: Persons, isOnRoster: (person: string) => boolean): ReadonlyArray<Candidate> {
  if (persons === undefined || persons.length < 2) return []
  return persons.filter(({ key }) => !isOnRoster(key)).map((person) => ({ text: person.key, hint: about(person) }))
}

function about({ area, values }: LedgerRow): string {
  const place = area === null ? "" : (areaPath(area)?.slice(-2).join("") ?? "")
  const born = typeof values.bornOn === "string" ? say(words.born(values.bornOn.slice(0, 4))) : ""
  return [String(values.name), place, born].filter((part) => part !== "").join(" ")
}
