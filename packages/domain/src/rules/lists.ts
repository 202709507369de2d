import type { ListedRow, PersonFacts } from "../dossiers/HouseholdDossier.ts"
import type { Inquiry } from "./Inquiry.ts"

/** The entry by which somebody is on a comparison list today; undefined where there is none. */
export function listedToday(person: PersonFacts, list: ListedRow["list"], inquiry: Inquiry): ListedRow | undefined {
  for (const row of person.listed) {
    if (row.list !== list || !inquiry.isActive({ startOn: row.fromOn, endOn: row.toOn })) continue
    inquiry.has(list, row)
    return row
  }
  inquiry.has(list, undefined)
  return undefined
}
