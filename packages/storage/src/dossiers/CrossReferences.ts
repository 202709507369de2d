import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { type PersonNamesakes, readNamesakes, readNamesakesOf } from "./Namesakes.ts"
import type { Selection } from "./Selection.ts"
import { type HouseholdPhone, readSharedPhones, readSharedPhonesOf } from "./SharedPhones.ts"

/** What households have in common with others, wherever those live: identity numbers and phones. Plain data. */
export type References = Pick<HouseholdRows, "namesakes" | "sharedPhones">

/** The references of everybody, read with a pass over each index when first asked for, and handed out village by village. */
export class CrossReferences {
  private readonly reader: RowReader
  private read: All | undefined

  constructor(reader: RowReader) {
    this.reader = reader
  }

  /** Those of the households in a range of areas. */
  within(range: AreaRange): References {
    this.read ??= {
      namesakes: [...readNamesakes(this.reader)].sort(byArea),
      sharedPhones: [...readSharedPhones(this.reader)].sort(byArea)
    }
    const { namesakes, sharedPhones } = this.read
    return { namesakes: part(namesakes, range), sharedPhones: part(sharedPhones, range).map(({ shared }) => shared) }
  }
}

interface All {
  readonly namesakes: ReadonlyArray<PersonNamesakes>
  readonly sharedPhones: ReadonlyArray<HouseholdPhone>
}

/** The references of some households, with a probe for each of their rows. */
export function readReferencesOf(reader: RowReader, selection: Selection): References {
  return {
    namesakes: readNamesakesOf(reader, selection),
    sharedPhones: readSharedPhonesOf(reader, selection).map(({ shared }) => shared)
  }
}

interface InArea {
  readonly area: string
}

function byArea(a: InArea, b: InArea): number {
  return a.area < b.area ? -1 : a.area > b.area ? 1 : 0
}

function part<T extends InArea>(sorted: ReadonlyArray<T>, { first, last }: AreaRange): ReadonlyArray<T> {
  return sorted.slice(
    startOf(sorted, (area) => area >= first),
    startOf(sorted, (area) => area > last)
  )
}

/** Where the items begin whose area has passed the test, by halving. */
function startOf(sorted: ReadonlyArray<InArea>, passes: (area: string) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(sorted[middle]?.area ?? "")) high = middle
    else low = middle + 1
  }
  return low
}
