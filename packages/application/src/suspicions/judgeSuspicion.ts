import {
  inWords,
  type Judgement,
  type JudgementRefusal,
  judge,
  refusalOfExplained
} from "@wengang/domain/findings/Judgement.ts"
import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import { Effect, Result } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import { type FailureCode, failure, failureAbout } from "../Failure.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { SuspicionWrites } from "../ports/SuspicionWrites.ts"

/** How a suspicion stands after somebody said something of it. */
export interface JudgedState {
  readonly id: string
  readonly state: SuspicionState
}

type Decision = Result.Result<SuspicionState, JudgementRefusal>

const eventOf = { answer: "answered", clear: "cleared", confirm: "confirmed" } as const

/**
 * Says something of one suspicion inside a transaction: how it stands then, and what the log is to remember. Fails with
 * `not-found` where there is none within reach, `invalid-transition` where its state allows it no more, `invalid-row`
 * where the words will not do, `forbidden` where it clears what the actor explained.
 */
export const judgeSuspicion = Effect.fnUntraced(function* <J extends Judgement>(
  suspicions: SuspicionWrites,
  reach: Reach,
  id: string,
  judgement: J,
  decide: (state: SuspicionState, judgement: J, severity: Severity) => Decision = judge
) {
  const found = yield* suspicions.find(reach, id)
  if (found === undefined) return yield* failure("not-found", "没有这条疑点。", "There is no such suspicion.")
  const decision = decide(found.state, judgement, found.severity)
  if (Result.isFailure(decision)) return yield* failureOf(decision.failure)
  const { actor } = yield* Acting
  const refusal = refusalOfExplained(judgement, actor, yield* suspicions.remarkedBy(id))
  if (refusal !== undefined) return yield* failureOf(refusal)
  const state = decision.success
  const reason = inWords(judgement)
  yield* suspicions.judge({ id, event: eventOf[judgement.kind], state, reason })
  const note: AuditNote = {
    action: `suspicion.${judgement.kind}`,
    object: { kind: "suspicion", id },
    area: found.area,
    before: { state: found.state },
    after: { state, ...judgement },
    reason
  }
  const judged: JudgedState = { id, state }
  return { judged, note }
})

/** What kind of failure a refusal is; one of words where it is not named. */
const kinds: Readonly<Partial<Record<JudgementRefusal["code"], FailureCode>>> = {
  wasCleared: "invalid-transition",
  wasConfirmed: "invalid-transition",
  isGone: "invalid-transition",
  ownRemark: "forbidden"
}

function failureOf({ code, sentence }: JudgementRefusal) {
  return failureAbout({ refusal: code }, kinds[code] ?? "invalid-row", sentence.zh, sentence.en)
}
