import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { type PersonNamesakes, readNamesakes, readNamesakesOf } from "./Namesakes.ts"
import type { Selection } from "./Selection.ts"
import { type HouseholdPhone, readSharedPhones, readSharedPhonesOf } from "./SharedPhones.ts"
import type { Slice } from "./Slice.ts"

/** What households have in common with others, wherever those live: identity numbers and phones. Plain data. */
export type References = Pick<HouseholdRows, "namesakes" | "sharedPhones">

/** So many villages are looked at by themselves: a pass over everybody's numbers costs more. */
const fewRanges = 3

/**
 * The references of all households that a run looks at, read at once when first asked for, and handed out slice by slice:
 * a number that thousands share would else be read anew for each.
 */
export class CrossReferences {
  private readonly reader: RowReader
  private readonly households: ReadonlyArray<string>
  private readonly ranges: number
  private everybody: Sorted | undefined
  private named: Sorted | undefined

  constructor(reader: RowReader, slices: ReadonlyArray<Slice>) {
    const ofHouseholds = slices.filter(({ kind }) => kind === "household")
    this.reader = reader
    this.households = ofHouseholds.flatMap(({ of }) => ("keys" in of ? of.keys : []))
    this.ranges = ofHouseholds.filter(({ of }) => "first" in of).length
  }

  /** Those of the households of a slice; null where they are to be read with it. */
  of({ kind, of }: Slice): References | null {
    if (kind !== "household") return null
    if ("keys" in of) {
      this.named ??= sortedBy("householdId", {
        namesakes: readNamesakesOf(this.reader, { households: this.households }),
        sharedPhones: readSharedPhonesOf(this.reader, { households: this.households })
      })
      const keys = [...of.keys].sort()
      return partOf(this.named, { first: keys[0] ?? "", last: keys.at(-1) ?? "" })
    }
    if (this.ranges <= fewRanges) return null
    this.everybody ??= sortedBy("area", {
      namesakes: readNamesakes(this.reader),
      sharedPhones: readSharedPhones(this.reader)
    })
    return partOf(this.everybody, of)
  }
}

interface Found {
  readonly namesakes: ReadonlyArray<PersonNamesakes>
  readonly sharedPhones: ReadonlyArray<HouseholdPhone>
}

/** What was found, in the order of one of its columns. */
interface Sorted extends Found {
  readonly by: "area" | "householdId"
}

function sortedBy(by: Sorted["by"], { namesakes, sharedPhones }: Found): Sorted {
  const order = (a: PersonNamesakes | HouseholdPhone, b: PersonNamesakes | HouseholdPhone) =>
    a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : 0
  return { by, namesakes: [...namesakes].sort(order), sharedPhones: [...sharedPhones].sort(order) }
}

/** The references of some households, with a probe for each of their rows. */
export function readReferencesOf(reader: RowReader, selection: Selection): References {
  return {
    namesakes: readNamesakesOf(reader, selection),
    sharedPhones: readSharedPhonesOf(reader, selection).map(({ shared }) => shared)
  }
}

interface Range {
  readonly first: string
  readonly last: string
}

function partOf({ by, namesakes, sharedPhones }: Sorted, range: Range): References {
  return {
    namesakes: part(namesakes, by, range),
    sharedPhones: part(sharedPhones, by, range).map(({ shared }) => shared)
  }
}

function part<T extends PersonNamesakes | HouseholdPhone>(
  sorted: ReadonlyArray<T>,
  by: Sorted["by"],
  { first, last }: Range
): ReadonlyArray<T> {
  return sorted.slice(
    startOf(sorted, (one) => one[by] >= first),
    startOf(sorted, (one) => one[by] > last)
  )
}

/** Where the items begin that have passed the test, by halving. */
function startOf<T>(sorted: ReadonlyArray<T>, passes: (one: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
