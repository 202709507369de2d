import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Effect } from "effect"
import type { Failure } from "../Failure.ts"
import { note } from "./note.ts"

/** Does something to the account of whoever acts; the log remembers it, and that it was refused. */
export const noteOwn = Effect.fnUntraced(function* <A>(action: string, actor: Actor, doing: Effect.Effect<A, Failure>) {
  const about = { action, object: { kind: "account", id: actor.id }, area: actor.area }
  const value = yield* doing.pipe(
    Effect.tapError(({ code }) =>
      code === "sign-in-failed" || code === "locked-out"
        ? note({ ...about, outcome: "refused", reason: code })
        : Effect.void
    )
  )
  yield* note(about)
  return value
})
