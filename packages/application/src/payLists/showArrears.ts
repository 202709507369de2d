import type { AreaCode } from "@wengang/domain/values/Area.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { PayListStore } from "../ports/PayListStore.ts"
import { workDay } from "../runs/workDay.ts"
import { noSuchVillage } from "./payListFailure.ts"

/** What is owed in an area for the last twelve complete months, by how far their lists have come. */
export const showArrears = Effect.fn("showArrears")(function* (area: AreaCode | undefined) {
  const reach = (yield* authorise("ledger.read")).narrowed(area)
  const store = yield* PayListStore
  if (reach === undefined) return yield* noSuchVillage()
  const last = Month.plus(Month.ofDay(yield* workDay), -1)
  const months = Month.range(Month.plus(last, 1 - monthsOwed), last)
  return { from: Month.plus(last, 1 - monthsOwed), to: last, stages: yield* store.arrears(reach, months) }
})

const monthsOwed = 12
