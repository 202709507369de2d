import { type EntryRemark, wrongRemark } from "@wengang/domain/findings/EntryRemark.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import { failureAbout } from "../Failure.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { RemarkedSuspicion } from "../ports/FindingStore.ts"
import type { SuspicionWrites } from "../ports/SuspicionWrites.ts"

/** What stands against the words of remarks, at the first of them; undefined where nothing does. */
export function objectionToRemarks(remarks: ReadonlyArray<EntryRemark>) {
  for (const [at, remark] of remarks.entries()) {
    const wrong = wrongRemark(remark)
    if (wrong === undefined) continue
    const details = { pointer: `/remarks/${at}/reason`, refusal: wrong.code }
    return failureAbout(details, "invalid-row", wrong.sentence.zh, wrong.sentence.en)
  }
  return undefined
}

/**
 * Keeps, inside the transaction of a write that was settled, what was said of verdicts that stand after it: the ids of the
 * suspicions that have a remark now, each with the remark, and what the log is to remember. What is said of a verdict that
 * does not stand is left out: there is nothing to explain, and the write is as good without. What was said already, by a
 * write that is sent once more, is not said twice.
 */
export const noteRemarks = Effect.fnUntraced(function* (
  suspicions: Pick<SuspicionWrites, "about" | "judge">,
  reach: Reach,
  standing: ReadonlyArray<Verdict>,
  remarks: ReadonlyArray<EntryRemark>
) {
  const { actor } = yield* Acting
  const held = new Set(standing.map(fingerprintOf))
  const remarked = new Map<string, EntryRemark>()
  const notes: Array<AuditNote> = []
  for (const remark of remarks) {
    const found = held.has(fingerprintOf(remark)) ? yield* suspicions.about(reach, remark) : undefined
    if (found === undefined) continue
    const { id, state } = found
    remarked.set(id, remark)
    const reason = remark.reason.trim()
    if (found.remark?.text === reason && found.remark.actorName === actor.name) continue
    yield* suspicions.judge({ id, event: "remarked", state, reason })
    notes.push(noteOf(found, reason))
  }
  return { remarked, notes }
})

function noteOf({ id, state, area, rule }: RemarkedSuspicion, reason: string): AuditNote {
  return { action: "suspicion.remark", object: { kind: "suspicion", id }, area, after: { state, rule }, reason }
}
