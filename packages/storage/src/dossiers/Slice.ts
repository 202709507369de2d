import { type DossierKind, dossierKinds } from "@wengang/application/ports/Examiner.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type Day, toEpochDay } from "@wengang/domain/values/Day.ts"
import { sql } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import type { Changed } from "./readChanged.ts"

/** A part of a run that fits in memory: dossiers of one kind, in a range of areas or by key. */
export interface Slice {
  readonly kind: DossierKind
  readonly of: AreaRange | { readonly keys: ReadonlyArray<string> }
  /** How many rows it is about, for a progress bar. */
  readonly size: number
}

interface AreaSlice extends Slice {
  readonly of: AreaRange
}

/** Households in a slice: some three thousand persons, a few megabytes. Larger ones cost memory and are no faster. */
const householdsASlice = 1000
/** Posts in a slice: each brings its holders and a year of their attendance. */
const postsASlice = 300
const othersASlice = 3000
/** Keys in a slice: each stands as a parameter in several statements. */
const keysASlice = 300

/** Everything there is to examine in an area, cut between villages. */
export function readSlices(
  reader: RowReader,
  area: Area.AreaCode | null,
  kinds: ReadonlyArray<DossierKind> = dossierKinds
): ReadonlyArray<Slice> {
  const range = area === null ? everywhere : Area.rangeOf(area)
  return kinds.flatMap((kind) => {
    if (kind === "village") return tile(range, cut(kind, reader.rows(sizes("post", range)), postsASlice), kind)
    if (kind !== "household") return tile(range, cut(kind, reader.rows(sizes(kind, range)), othersASlice), kind)
    return [
      ...tile(range, cut(kind, reader.rows(sizes("household", range)), householdsASlice), kind),
      ...(area === null ? [] : cut(kind, reader.rows(holdersElsewhere(range)), householdsASlice))
    ]
  })
}

/** What was touched or came due, some keys a slice. */
export function slicesOf(reader: RowReader, { keys, areas }: Changed): ReadonlyArray<Slice> {
  return dossierKinds.flatMap((kind) => [
    ...areas[kind].flatMap((area) => readSlices(reader, area === "" ? null : area, [kind])),
    ...[...inChunks(keys[kind], keysASlice)].map((some) => ({ kind, of: { keys: some }, size: some.length }))
  ])
}

/** Nights after which each village was audited once. */
const nights = 30

/** A thirtieth of the villages, another one each day: their households and their posts. */
export function auditSlices(reader: RowReader, asOf: Day): ReadonlyArray<Slice> {
  const tonight = ((toEpochDay(asOf) % nights) + nights) % nights
  const areas = reader.rows(sizes("household", everywhere)) as unknown as ReadonlyArray<
    readonly [Area.AreaCode, number]
  >
  const villages = areas.filter(([area]) => Number(area) % nights === tonight)
  return villages.flatMap(([area, rows]) => [
    { kind: "household", of: { first: area, last: area }, size: rows } as const,
    { kind: "village", of: { first: area, last: area }, size: 1 } as const
  ])
}

const everywhere: AreaRange = { first: "000000000000" as Area.AreaCode, last: "999999999999" as Area.AreaCode }

const sizes = (table: "household" | "post" | "plan" | "class" | "vacancy" | "case", { first, last }: AreaRange) =>
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

/** Slices that leave no gap: what an area left that has no rows any more lies in one of them. */
function tile(range: AreaRange, slices: ReadonlyArray<AreaSlice>, kind: DossierKind): ReadonlyArray<AreaSlice> {
  if (slices.length === 0) return [{ kind, of: range, size: 0 }]
  return slices.map((slice, at) => {
    const before = slices[at - 1]?.of.last
    const first = before === undefined ? range.first : nextCode(before)
    const last = at === slices.length - 1 ? range.last : slice.of.last
    return { ...slice, of: { first, last } }
  })
}

function nextCode(code: Area.AreaCode): Area.AreaCode {
  return String(Number(code) + 1).padStart(12, "0") as Area.AreaCode
}

function cut(kind: DossierKind, areas: ReadonlyArray<ReadonlyArray<unknown>>, limit: number): ReadonlyArray<AreaSlice> {
  const parts: Array<{ first: Area.AreaCode; last: Area.AreaCode; size: number }> = []
  for (const [area, rows] of areas as ReadonlyArray<readonly [Area.AreaCode, number]>) {
    const last = parts.at(-1)
    if (last === undefined || last.size + rows > limit) parts.push({ first: area, last: area, size: rows })
    else {
      last.last = area
      last.size += rows
    }
  }
  return parts.map(({ first, last, size }) => ({ kind, of: { first, last }, size }))
}
