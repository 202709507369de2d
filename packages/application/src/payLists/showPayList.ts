import { departuresFrom } from "@wengang/domain/payLists/departuresFrom.ts"
import { draftedList, type PayListEventKind, type PayListState } from "@wengang/domain/payLists/PayList.ts"
import { linesOf } from "@wengang/domain/payLists/payLine.ts"
import { payListTransitions } from "@wengang/domain/payLists/payListTransitions.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { keepsLedger } from "@wengang/domain/people/Permission.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import type { Reach } from "../acting/Reach.ts"
import { type PayListName, PayListStore, type StoredPayList } from "../ports/PayListStore.ts"
import { workDay } from "../runs/workDay.ts"
import { noSuchVillage } from "./payListFailure.ts"
import { payTermsOf } from "./payTerms.ts"

/** The pay list of a village for a month: its lines as the ledgers stand, how far it has come, and what has left it. */
export const showPayList = Effect.fn("showPayList")(function* (name: PayListName) {
  const reach = yield* authorise("ledger.read")
  const { actor } = yield* Acting
  const { path } = yield* Areas
  const store = yield* PayListStore
  if (!isVillage(reach, name.area)) return yield* noSuchVillage()
  const stored = (yield* store.find(reach, name)) ?? fresh(name)
  const terms = yield* payTermsOf(name.area, yield* workDay)
  const lines = linesOf(yield* store.holdings(name), name.month, terms)
  const standing = stored.touched ? (yield* store.standing([name])).get(keyOf(name)) : []
  const { state, figures, leftOut, steps } = stored.list
  return {
    ...name,
    areaPath: path(name.area),
    state,
    version: stored.version,
    digest: stored.digest,
    lines,
    figures,
    leftOut,
    departures: stored.touched ? departuresFrom(figures, standing ?? []) : [],
    offered: offeredTo(actor, state),
    steps: steps.map(({ by, ...step }) => ({ ...step, by: by.name }))
  }
})

/** A list that nobody has submitted yet. */
export function fresh({ area, month }: PayListName): StoredPayList {
  return { list: draftedList(area, month), version: "0", digest: null, touched: false }
}

export function keyOf({ area, month }: PayListName): string {
  return `${area}/${month}`
}

/** Whether an area is a village within reach. */
export function isVillage(reach: Reach, area: Area.AreaCode): boolean {
  return Area.levelOf(area) === "village" && reach.covers(area)
}

/** What whoever asks may do about a list in a state. */
function offeredTo(actor: Actor, state: PayListState): ReadonlyArray<PayListEventKind> {
  const keeps = keepsLedger(actor.department, "pay")
  const may = (permission: Actor["permissions"][number]) => keeps && actor.permissions.includes(permission)
  const offers: Readonly<Record<PayListEventKind, boolean>> = {
    submit: may("ledger.write"),
    review: may("payList.review"),
    approve: may("payList.approve"),
    return: may("payList.approve") || (state === "submitted" && may("payList.review"))
  }
  return (Object.keys(payListTransitions[state]) as ReadonlyArray<PayListEventKind>).filter((kind) => offers[kind])
}
