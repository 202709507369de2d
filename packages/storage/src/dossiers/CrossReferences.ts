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

/** A number that more rows hold is kept once it was met: read anew for each slice it would cost more than all else. */
const crowd = 200

/**
 * The references of the households that a run looks at, slice by slice. Those of a run over ranges are read at once when
 * first asked for; those of single households with each slice, while the database has their rows at hand.
 */
export class CrossReferences {
  private readonly reader: RowReader
  private readonly ranges: number
  private everybody: Found | undefined
  private readonly crowds = {
    namesakes: new Map<string, ReadonlyArray<PersonNamesakes>>(),
    sharedPhones: new Map<string, ReadonlyArray<HouseholdPhone>>()
  }

  constructor(reader: RowReader, slices: ReadonlyArray<Slice>) {
    this.reader = reader
    this.ranges = slices.filter(({ kind, of }) => kind === "household" && "first" in of).length
  }

  /** Those of the households of a slice; null where they are to be read with it. */
  of({ kind, of }: Slice): References | null {
    if (kind !== "household") return null
    if ("keys" in of) return this.ofSome(of.keys)
    if (this.ranges <= fewRanges) return null
    this.everybody ??= inOrder({
      namesakes: readNamesakes(this.reader),
      sharedPhones: readSharedPhones(this.reader)
    })
    return partOf(this.everybody, of)
  }

  private ofSome(households: ReadonlyArray<string>): References {
    const { reader, crowds } = this
    const selection = { households }
    const own = new Set(households)
    const namesakes = withCrowds(readNamesakesOf(reader, selection, crowds.namesakes.keys()), crowds.namesakes, own)
    const sharedPhones = withCrowds(
      readSharedPhonesOf(reader, selection, crowds.sharedPhones.keys()),
      crowds.sharedPhones,
      own
    )
    return { namesakes, sharedPhones: sharedPhones.map(({ shared }) => shared) }
  }
}

/**
 * What was found of some households, with what they have of numbers that crowds share, in the order of numbers as where
 * all are read at once; a crowd found now joins the others.
 */
function withCrowds<A extends { readonly householdId: string }>(
  found: ReadonlyMap<string, ReadonlyArray<A>>,
  crowds: Map<string, ReadonlyArray<A>>,
  own: ReadonlySet<string>
): ReadonlyArray<A> {
  for (const [number, rows] of found) if (rows.length > crowd) crowds.set(number, rows)
  const few = [...found].filter(([number]) => !crowds.has(number))
  const all = [...few, ...crowds].sort(([a], [b]) => (a < b ? -1 : 1))
  return all.flatMap(([, rows]) => rows.filter(({ householdId }) => own.has(householdId)))
}

interface Found {
  readonly namesakes: ReadonlyArray<PersonNamesakes>
  readonly sharedPhones: ReadonlyArray<HouseholdPhone>
}

/** What was found, by area. */
function inOrder({ namesakes, sharedPhones }: Found): Found {
  const order = (a: PersonNamesakes | HouseholdPhone, b: PersonNamesakes | HouseholdPhone) =>
    a.area < b.area ? -1 : a.area > b.area ? 1 : 0
  return { namesakes: [...namesakes].sort(order), sharedPhones: [...sharedPhones].sort(order) }
}

/** The references of some households, with a probe for each of their rows. */
export function readReferencesOf(reader: RowReader, selection: Selection): References {
  return {
    namesakes: [...readNamesakesOf(reader, selection).values()].flat(),
    sharedPhones: [...readSharedPhonesOf(reader, selection).values()].flat().map(({ shared }) => shared)
  }
}

interface Range {
  readonly first: string
  readonly last: string
}

function partOf({ namesakes, sharedPhones }: Found, range: Range): References {
  return {
    namesakes: part(namesakes, range),
    sharedPhones: part(sharedPhones, range).map(({ shared }) => shared)
  }
}

function part<T extends PersonNamesakes | HouseholdPhone>(
  sorted: ReadonlyArray<T>,
  { first, last }: Range
): ReadonlyArray<T> {
  return sorted.slice(
    startOf(sorted, ({ area }) => area >= first),
    startOf(sorted, ({ area }) => area > last)
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
