import type { Sentence } from "../values/Sentence.ts"
import { catalogue } from "./catalogue.ts"

/** What each rule is called, by its id: for those who need no more of the catalogue than its names. */
export const ruleTitles: Readonly<Record<string, Sentence>> = Object.fromEntries(
  catalogue.map(({ id, title }) => [id, title])
)
