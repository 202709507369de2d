import { type Clearance, clearAmongOthers } from "@wengang/domain/findings/Judgement.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect, Result } from "effect"
import type { Reach } from "../acting/Reach.ts"
import { transact } from "../acting/transact.ts"
import type { FailureCode } from "../Failure.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import { type JudgedState, judgeSuspicion } from "./judgeSuspicion.ts"

export interface ClearTogetherRequest extends Omit<Clearance, "kind"> {
  readonly ids: ReadonlyArray<string>
}

/** What became of one of several: its state, or why it was left as it is. */
export type ClearedOrLeft =
  | JudgedState
  | { readonly id: string; readonly code: FailureCode; readonly sentence: Sentence }

/**
 * Clears several suspicions for one reason, all that may be in one transaction: those of severity error, those whose
 * state forbids it, those that the actor explained and those out of reach are left, each with why.
 */
export const clearSuspicions = Effect.fn("clearSuspicions")(({ ids, ...said }: ClearTogetherRequest) =>
  transact("suspicion.judge", ({ suspicions }, reach) =>
    Effect.gen(function* () {
      const results: Array<ClearedOrLeft> = []
      const notes: Array<AuditNote> = []
      for (const id of new Set(ids)) {
        const one = yield* Effect.result(
          judgeSuspicion(suspicions, reach, id, { kind: "clear", ...said }, clearAmongOthers)
        )
        if (Result.isSuccess(one)) {
          results.push(one.success.judged)
          notes.push(one.success.note)
        } else if (isOfOne(one.failure.code)) {
          results.push({ id, code: one.failure.code, sentence: one.failure.sentence })
        } else return yield* one.failure
      }
      const [first = noteOfNone(reach, ids.length), ...others] = notes
      return { value: results, notes: [first, ...others] as const }
    })
  )
)

/** Whether a failure is about one suspicion; others, of the database, undo all. */
function isOfOne(code: FailureCode): boolean {
  return code === "not-found" || code === "invalid-transition" || code === "invalid-row" || code === "forbidden"
}

function noteOfNone({ area }: Reach, asked: number): AuditNote {
  return { action: "suspicion.clear", object: null, area, after: { asked, cleared: 0 }, outcome: "refused" }
}
