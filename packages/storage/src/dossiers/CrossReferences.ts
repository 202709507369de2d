import type { RowReader } from "../sqlite/RowReader.ts"
import { type Namesakes, readNamesakes, readNamesakesOf } from "./Namesakes.ts"
import type { Selection } from "./Selection.ts"
import { readSharedPhones, readSharedPhonesOf, type SharedPhones } from "./SharedPhones.ts"

/** What households have in common with others, wherever those live: identity numbers and phones. */
export interface CrossReferences {
  readonly namesakes: Namesakes
  readonly sharedPhones: SharedPhones
}

/** For everybody, with a pass over each index. */
export function readCrossReferences(reader: RowReader): CrossReferences {
  return { namesakes: readNamesakes(reader), sharedPhones: readSharedPhones(reader) }
}

/** For some households, with a probe for each of their rows. */
export function readCrossReferencesOf(reader: RowReader, selection: Selection): CrossReferences {
  return { namesakes: readNamesakesOf(reader, selection), sharedPhones: readSharedPhonesOf(reader, selection) }
}
