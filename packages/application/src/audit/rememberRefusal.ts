import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Failure, FailureCode } from "../Failure.ts"
import { AuditLog, type AuditNote } from "../ports/AuditLog.ts"

/** Whoever is refused so asked for what is not theirs, or for what its state or the rules forbid. */
const remembered: ReadonlySet<FailureCode> = new Set<FailureCode>([
  "forbidden",
  "not-found",
  "unknown-area",
  "invalid-transition",
  "refused-by-rules",
  "too-many-requests"
])

/** Remembers that an operation was refused to whoever acts, in their own area, with nothing that they sent. */
export const rememberRefusal = Effect.fnUntraced(function* (
  operation: string,
  object: AuditNote["object"],
  { code }: Failure
) {
  if (!remembered.has(code)) return
  const acting = yield* Acting
  yield* (yield* AuditLog).remember(acting, {
    action: "request.refuse",
    object,
    area: acting.actor.area,
    after: { operation, code },
    outcome: "refused"
  })
})
