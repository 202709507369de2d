import { Effect } from "effect"

/** Where a page of a list that is newest first begins, and how much of it is wanted. */
interface PageRequest {
  readonly before?: string
  readonly limit: number
}

/** Reads a list that is newest first, page by page, for a file; each page begins where the one before ended. */
export const newestFirst =
  <A extends { readonly id: string }, E, R>(
    length: number,
    list: (page: PageRequest) => Effect.Effect<ReadonlyArray<A>, E, R>
  ) =>
  (before: string | undefined) =>
    list({ limit: length, ...(before === undefined ? {} : { before }) }).pipe(
      Effect.map((rows) => ({ rows, next: rows.length < length ? null : (rows.at(-1)?.id ?? null) }))
    )
