import { say } from "../language/language.ts"
import { words } from "./grid.words.ts"

/** As many rows are told by name where a reason holds for all of them. */
const most = 6

/** The names of the first of some rows, in a line. */
export function namesOf(rows: ReadonlyArray<string>, nameOf: (row: string) => string): string {
  return say(words.namesOf(rows.slice(0, most).map(nameOf), rows.length))
}
