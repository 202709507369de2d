import type { PayListState } from "@wengang/domain/payLists/PayList.ts"
import { linesOf, type PayLine } from "@wengang/domain/payLists/payLine.ts"
import { advance, type PayListEvent } from "@wengang/domain/payLists/payListTransitions.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import { keepsLedger } from "@wengang/domain/people/Permission.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect, Result } from "effect"
import { Acting } from "../acting/Acting.ts"
import { forbidden } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { PayListName, StoredPayList } from "../ports/PayListStore.ts"
import { workDay } from "../runs/workDay.ts"
import { noSuchVillage, payListChanged, payListFailure } from "./payListFailure.ts"
import { payTermsOf } from "./payTerms.ts"
import { fresh, isVillage, keyOf } from "./showPayList.ts"

/** Which list, in the version that whoever asks has seen. */
export interface PayListRequest extends PayListName {
  readonly version: string
}

/** How a list stands after a step. */
export interface PayListStanding extends PayListName {
  readonly state: PayListState
  readonly version: string
  readonly digest: string | null
}

/** Takes one step of a list's life in a transaction, with its entry in the log. */
export const takePayListStep = Effect.fnUntraced(function* (
  permission: Permission,
  { version, ...name }: PayListRequest,
  eventOf: (lines: ReadonlyArray<PayLine>, today: Day) => PayListEvent
) {
  const { actor } = yield* Acting
  if (!keepsLedger(actor.department, "pay")) return yield* forbidden()
  const at = DateTime.formatIso(yield* DateTime.now)
  const today = yield* workDay
  const terms = yield* payTermsOf(name.area, today)
  return yield* transact(permission, ({ payLists }, reach) =>
    Effect.gen(function* () {
      if (!isVillage(reach, name.area)) return yield* noSuchVillage()
      const before = (yield* payLists.find(reach, name)) ?? fresh(name)
      if (before.version !== version) return yield* payListChanged(before.version)
      const event = eventOf(linesOf(yield* payLists.holdings(name), name.month, terms), today)
      if (event.kind === "return" && permission === "payList.review" && before.list.state !== "submitted") {
        return yield* forbidden()
      }
      const result = advance(before.list, event, { id: actor.id, name: actor.name }, at)
      if (Result.isFailure(result)) return yield* payListFailure(result.failure)
      const after = yield* payLists.save(before, result.success)
      return { value: standingOf(after), notes: [noteOf(event, before, after)] as const }
    })
  )
})

function standingOf({ list: { area, month, state }, version, digest }: StoredPayList): PayListStanding {
  return { area, month, state, version, digest }
}

function noteOf(event: PayListEvent, before: StoredPayList, after: StoredPayList): AuditNote {
  const { area, figures, leftOut } = after.list
  const money = figures.reduce((sum, { due }) => sum + due, 0)
  return {
    action: `payList.${event.kind}`,
    object: { kind: "payList", id: keyOf(after.list) },
    area,
    before: { state: before.list.state, digest: before.digest },
    after: {
      state: after.list.state,
      digest: after.digest,
      persons: figures.length,
      money,
      leftOut: leftOut.length
    },
    reason: event.kind === "return" ? event.reason : null
  }
}
