import { Effect } from "effect"
import { transact } from "../acting/transact.ts"
import { failure } from "../Failure.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { Suspicion } from "../ports/FindingStore.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { workDay } from "../runs/workDay.ts"
import type { HandOverRequest } from "./HandOverRequest.ts"
import { openCase } from "./openCase.ts"
import { partyOfActor } from "./partyOf.ts"
import { type CaseStanding, judgeCase, noteOf, standingOf } from "./takeCaseStep.ts"

type Suspicions = readonly [Suspicion, ...ReadonlyArray<Suspicion>]

/**
 * Hands over confirmed suspicions, as one case or each as its own: all of them or, where one may not be, none. What came
 * back after a case was closed becomes a new case that names the old one.
 */
export const handOverSuspicions = Effect.fn("handOverSuspicions")(function* (request: HandOverRequest) {
  const by = yield* partyOfActor
  const today = yield* workDay
  const asOf = yield* dayJudged
  return yield* transact("case.handOver", (writes, reach) =>
    Effect.gen(function* () {
      const find = Effect.fnUntraced(function* (id: string) {
        const found = yield* writes.suspicions.find(reach, id)
        return found ?? (yield* failure("not-found", "没有这条疑点。", "There is no such suspicion."))
      })
      const [first, ...others] = yield* Effect.forEach([...new Set(request.suspicions)], find)
      if (first === undefined) return yield* failure("wrong-usage", "没有疑点。", "No suspicions are named.")
      const groups: ReadonlyArray<Suspicions> = request.grouped
        ? [[first, ...others]]
        : [first, ...others].map((one) => [one])
      const standings: Array<CaseStanding> = []
      const notes: Array<AuditNote> = []
      for (const group of groups) {
        const { stored, said } = yield* openCase(writes.cases, reach, group, request, by, today)
        standings.push(standingOf(stored))
        notes.push(noteOf("handOver", stored, null, said))
      }
      yield* judgeCase(writes, asOf)
      return { value: standings, notes: notes as [AuditNote, ...Array<AuditNote>] }
    })
  )
})
