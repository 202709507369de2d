import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { transact } from "../acting/transact.ts"
import { failure } from "../Failure.ts"
import { readsAny } from "./listViews.ts"

/** Forgets a view of whoever asks. */
export const deleteView = Effect.fn("deleteView")(function* (id: string) {
  const { actor } = yield* Acting
  return yield* transact(readsAny(actor.permissions), ({ views }) =>
    Effect.gen(function* () {
      const value = yield* views.forget(actor.id, id)
      if (value === undefined) return yield* failure("not-found", "没有这个视图。", "There is no such view.")
      const object = { kind: "view", id }
      return { value, notes: [{ action: "view.delete", object, area: null, after: { list: value.list } }] as const }
    })
  )
})
