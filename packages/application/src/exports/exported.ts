import { Effect, Option, Stream } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Failure } from "../Failure.ts"
import { AuditLog, type AuditNote } from "../ports/AuditLog.ts"

/** How many rows are read at once. */
export const pageLength = 1_000

export interface Page<A> {
  readonly rows: ReadonlyArray<A>
  readonly next: string | null
}

/**
 * Rows page by page, for a file that leaves the program. The log is told before the first of them, and how many went out
 * at the end, however it ended: what was handed over must not depend on whether a reader stayed.
 */
export const exported = Effect.fnUntraced(function* <A>(
  about: Pick<AuditNote, "object" | "area" | "after">,
  page: (after: string | undefined) => Effect.Effect<Page<A>, Failure>
) {
  const acting = yield* Acting
  const log = yield* AuditLog
  yield* log.append(acting, { ...about, action: "export.begin" })
  let rows = 0
  let whole = false
  const pages = Stream.paginate(undefined as string | undefined, (after) =>
    Effect.map(page(after), (found) => {
      rows += found.rows.length
      return [[found.rows], found.next === null ? Option.none() : Option.some(found.next)] as const
    })
  )
  // A reader who leaves ends the stream without failure: only one who has come to its end has all.
  return pages.pipe(
    Stream.onEnd(
      Effect.sync(() => {
        whole = true
      })
    ),
    Stream.ensuring(
      Effect.suspend(() => Effect.orDie(log.append(acting, { ...about, action: "export.end", after: { rows, whole } })))
    )
  )
})
