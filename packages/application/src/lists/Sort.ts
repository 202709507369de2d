import { Effect } from "effect"
import { failureAbout } from "../Failure.ts"

/** By what a list is put in order. Rows without a value come last, whichever way. */
export interface Sort<Column extends string = string> {
  readonly by: Column
  /** Whether the greatest come first. */
  readonly descending: boolean
}

/** What `sort` asks for: a column, from the greatest down with a minus before it; undefined for the list's own order. */
export const sortIn = Effect.fnUntraced(function* <Column extends string>(
  text: string | undefined,
  sortable: ReadonlyArray<Column>
) {
  if (text === undefined) return undefined
  const descending = text.startsWith("-")
  const by = sortable.find((column) => column === (descending ? text.slice(1) : text))
  if (by !== undefined) return { by, descending } satisfies Sort<Column>
  return yield* failureAbout(
    { place: "query", pointer: "/sort", sortable },
    "wrong-usage",
    `不能按这一栏排序。可排序的有：${sortable.join("、")}；前面加“-”为倒序。`,
    `The list is not sorted by that. It may be by ${sortable.join(", ")}, with a - before it from the greatest down.`
  )
})
