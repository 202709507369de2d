import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { Case } from "@wengang/domain/rectification/Case.ts"
import type { CaseEvent, CaseEventKind } from "@wengang/domain/rectification/CaseEvent.ts"
import { advance } from "@wengang/domain/rectification/CaseTransitions.ts"
import { type Day, later } from "@wengang/domain/values/Day.ts"
import { Effect, Result } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import { transact } from "../acting/transact.ts"
import type { Failure } from "../Failure.ts"
import { AuditLog, type AuditNote } from "../ports/AuditLog.ts"
import type { CaseStep, StoredCase } from "../ports/CaseStore.ts"
import type { Writes } from "../ports/Transactions.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { workDay } from "../runs/workDay.ts"
import { caseChanged, caseFailure, noSuchCase } from "./caseFailure.ts"
import { partyOfActor } from "./partyOf.ts"

/** Which case, in the version that whoever asks has seen. */
export interface CaseRequest {
  readonly id: string
  readonly version: string
}

/** How a case stands after a step. */
export interface CaseStanding {
  readonly id: string
  readonly number: string
  readonly state: StoredCase["case"]["state"]
  readonly version: string
  readonly deadline: Day | null
}

/**
 * Takes one step of a case's life in a transaction, with its step in the history and its entry in the log; the rules
 * look at the case at once. Fails with `not-found`, `version-changed`, `forbidden` where four eyes or the office forbid
 * it, which is remembered too, `invalid-transition` where its state does, `invalid-row` where the words will not do.
 */
export const takeCaseStep = Effect.fnUntraced(function* <R = never>(
  permission: Permission,
  request: CaseRequest,
  kind: CaseEventKind,
  eventIn: (writes: Writes, before: Case, reach: Reach) => Effect.Effect<CaseEvent, Failure, R>
) {
  const party = yield* partyOfActor
  const today = yield* workDay
  const asOf = yield* dayJudged
  const { actor } = yield* Acting
  return yield* transact(permission, (writes, reach) =>
    Effect.gen(function* () {
      const { cases } = writes
      const before = yield* cases.find(reach, request.id)
      if (before === undefined) return yield* noSuchCase()
      if (before.version !== request.version) return yield* caseChanged(before.version)
      const event = yield* eventIn(writes, before.case, reach)
      const day = later(today, before.case.changedOn)
      const result = advance(before.case, event, party, day)
      if (Result.isFailure(result)) return yield* caseFailure(result.failure, { area: before.case.area })
      const after = { ...before, case: result.success, version: String(Number(before.version) + 1) }
      const details = detailsOf(event, before.case)
      const { state } = after.case
      const step = { kind, state, actorId: actor.id, actorName: actor.name, unit: party.unit, day, details }
      yield* cases.save(after, step)
      yield* judgeCase(writes, asOf)
      return { value: standingOf(after), notes: [noteOf(kind, after, standingOf(before), details)] as const }
    })
  ).pipe(Effect.tapError((error) => rememberRefusal(kind, request.id, error)))
})

/** What the history keeps of an event: what was said and, of one that was handed on, whose it was before. */
function detailsOf({ kind, ...said }: CaseEvent, { unit }: Case): CaseStep["details"] {
  return kind === "handOn" ? { from: unit, ...said } : said
}

/** Lets the rules look at what a write to cases touched. */
export const judgeCase = ({ ledgers }: Writes, asOf: Day): Effect.Effect<void, Failure> =>
  Effect.andThen(ledgers.judge(asOf), ledgers.settle)

/** How a case stands. */
export function standingOf({ case: { id, state, deadline }, number, version }: StoredCase): CaseStanding {
  return { id, number, state, version, deadline }
}

/** What the log remembers of a step. */
export function noteOf(
  kind: string,
  after: StoredCase,
  before: CaseStanding | null,
  said: Readonly<Record<string, unknown>>
): AuditNote {
  const { id, area } = after.case
  return {
    action: `case.${kind}`,
    object: { kind: "case", id },
    area,
    before,
    after: { ...standingOf(after), said },
    reason: typeof said.reason === "string" ? said.reason : null
  }
}

/** Whoever tries what is another's to do is remembered. */
const rememberRefusal = Effect.fnUntraced(function* (kind: string, id: string, error: Failure) {
  if (error.code !== "forbidden" || error.details?.refusal === undefined) return
  const acting = yield* Acting
  yield* (yield* AuditLog).append(acting, {
    action: `case.${kind}`,
    object: { kind: "case", id },
    area: (error.details.area as AuditNote["area"] | undefined) ?? null,
    after: { refusal: error.details.refusal },
    outcome: "refused"
  })
})
