import { stepsOf } from "@wengang/domain/payLists/postSteps.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { type PayListName, PayListStore } from "../ports/PayListStore.ts"
import { workDay } from "../runs/workDay.ts"
import { noSuchVillage } from "./payListFailure.ts"
import { payTermsOf } from "./payTerms.ts"
import { isVillage } from "./showPayList.ts"

/** The posts of a village in a month, each with the steps that it has come through. */
export const showPostSteps = Effect.fn("showPostSteps")(function* (name: PayListName) {
  const reach = yield* authorise("ledger.read")
  if (!isVillage(reach, name.area)) return yield* noSuchVillage()
  const today = yield* workDay
  const terms = yield* payTermsOf(name.area, today)
  const holdings = yield* (yield* PayListStore).holdings(name)
  return {
    ...name,
    posts: holdings.map((holding) => ({
      postId: holding.postId,
      title: holding.title,
      appointmentId: holding.holder?.appointmentId ?? null,
      personId: holding.holder?.personId ?? null,
      name: holding.holder?.name ?? null,
      steps: stepsOf(holding, name.month, today, terms)
    }))
  }
})
