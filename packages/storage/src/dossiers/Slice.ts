import * as Area from "@wengang/domain/values/Area.ts"
import { sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** A part of a run that fits in memory: dossiers of one kind in a range of areas. */
export interface Slice extends AreaRange {
  readonly kind: "households" | "villages" | "plans"
  /** How many rows it is about, for a progress bar. */
  readonly size: number
}

/** Households in a slice: some three thousand persons, a few megabytes. Larger ones cost memory and are no faster. */
const householdsASlice = 1000
const postsASlice = 5000

/** Everything there is to examine in an area, cut between villages. */
export function readSlices(reader: RowReader, area: Area.AreaCode | null): ReadonlyArray<Slice> {
  const range = area === null ? everywhere : Area.rangeOf(area)
  return [
    ...cut("households", reader.rows(sizes("household", range)), householdsASlice),
    ...(area === null ? [] : cut("households", reader.rows(holdersElsewhere(range)), householdsASlice)),
    ...cut("villages", reader.rows(sizes("post", range)), postsASlice),
    ...cut("plans", reader.rows(sizes("plan", range)), postsASlice)
  ]
}

const everywhere: AreaRange = { first: "000000000000" as Area.AreaCode, last: "999999999999" as Area.AreaCode }

const sizes = (table: "household" | "post" | "plan", { first, last }: AreaRange) =>
  db
    .selectFrom(table)
    .select((eb) => ["area", eb.fn.countAll<number>().as("rows")])
    .where("area", ">=", first)
    .where("area", "<=", last)
    .groupBy("area")
    .orderBy("area")

/** Villages outside the area whose people hold posts in it: the verdicts on their appointments belong to the area. */
const holdersElsewhere = ({ first, last }: AreaRange) =>
  db
    .selectFrom("appointment")
    .select(["area", sql<number>`${householdsASlice}`.as("rows")])
    .distinct()
    .where("postArea", ">=", first)
    .where("postArea", "<=", last)
    .where((eb) => eb.or([eb("area", "<", first), eb("area", ">", last)]))
    .orderBy("area")

function cut(kind: Slice["kind"], areas: ReadonlyArray<ReadonlyArray<unknown>>, limit: number): ReadonlyArray<Slice> {
  const slices: Array<{ -readonly [K in keyof Slice]: Slice[K] }> = []
  for (const [area, rows] of areas as ReadonlyArray<readonly [Area.AreaCode, number]>) {
    const last = slices.at(-1)
    if (last === undefined || last.size + rows > limit) slices.push({ kind, first: area, last: area, size: rows })
    else {
      last.last = area
      last.size += rows
    }
  }
  return slices
}
