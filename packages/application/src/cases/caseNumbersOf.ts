import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { CaseStore } from "../ports/CaseStore.ts"

const none: ReadonlyMap<string, string> = new Map()

/** What people call the cases among what suspicions are about, by id, as far as whoever asks may read cases. */
export const caseNumbersOf = Effect.fnUntraced(function* (
  subjects: ReadonlyArray<{ readonly kind: string; readonly id: string }>
) {
  const ids = subjects.flatMap(({ kind, id }) => (kind === "case" ? [id] : []))
  const { actor } = yield* Acting
  if (ids.length === 0 || !actor.permissions.includes("case.read")) return none
  const reach = yield* authorise("case.read")
  return yield* (yield* CaseStore).numbers(reach, ids)
})
