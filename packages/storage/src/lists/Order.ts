import type { Sort } from "@wengang/application/lists/Sort.ts"
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely"

type Scalar = string | number | null

/** How rows of a list follow each other where whoever asks says by what. */
export interface Order {
  /** Names the list, so that a place in one is never taken for a place in another. */
  readonly list: string
  readonly sort: Sort
  /** What is compared; null for rows that come last, whichever way. */
  readonly value: Expression<unknown>
  /** The columns that tell apart rows of one value, from the least up, whichever way. */
  readonly key: ReadonlyArray<string>
}

/** The row after which a page begins. */
export interface Place {
  readonly value: Scalar
  readonly key: ReadonlyArray<Scalar>
}

/** A column that is compared without the help of an index: SQLite would walk one over rows that are not asked for. */
export function unindexed(column: Expression<unknown>): RawBuilder<unknown> {
  return sql`+${column}`
}

/** What tells orders apart. */
export function orderName({ list, sort }: Order): string {
  return `${list}:${sort.descending ? "-" : ""}${sort.by}`
}

/** A column with words of a closed list as their places in it, from 0. */
export function rankIn(column: string, words: ReadonlyArray<string>): RawBuilder<number> {
  const places = words.map((word, at) => sql`when ${sql.lit(word)} then ${sql.lit(at)}`)
  return sql<number>`case ${sql.ref(column)} ${sql.join(places, sql` `)} end`
}

/** What rows are sorted by, under the name by which `placeOf` finds it. */
export function sortedBy({ value }: Order) {
  return sql<Scalar>`${value}`.as("sortedBy")
}

/** The place of a row that was read with what it is sorted by. */
export function placeOf({ key }: Order, row: Readonly<Record<string, unknown>>): Place {
  return { value: row.sortedBy as Scalar, key: key.map((name) => row[name] as Scalar) }
}

/** The terms by which rows are ordered. */
export function ordering({ sort, value, key }: Order): ReadonlyArray<RawBuilder<unknown>> {
  return [
    sql`${value} ${sort.descending ? sql`desc` : sql`asc`} nulls last`,
    ...key.map((name) => sql`${sql.ref(name)}`)
  ]
}

/** What holds for the rows after a place. */
export function isAfter({ sort, value, key }: Order, place: Place): Expression<SqlBool> {
  const names = sql.join(key.map((name) => sql.ref(name)))
  const later = sql<SqlBool>`(${names}) > (${sql.join(place.key)})`
  if (place.value === null) return sql<SqlBool>`(${value} is null and ${later})`
  const beyond = sort.descending ? sql`<` : sql`>`
  return sql<SqlBool>`(${value} is null or ${value} ${beyond} ${place.value} or (${value} = ${place.value} and ${later}))`
}
