import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { PayListStore } from "../ports/PayListStore.ts"
import { monthsOwed } from "./monthsOwed.ts"
import { noSuchVillage } from "./payListFailure.ts"

/** What is owed in an area for the last twelve complete months, by how far their lists have come. */
export const showArrears = Effect.fn("showArrears")(function* (area: AreaCode | undefined) {
  const reach = (yield* authorise("ledger.read")).narrowed(area)
  const store = yield* PayListStore
  if (reach === undefined) return yield* noSuchVillage()
  const months = yield* monthsOwed
  const stages = yield* store.arrears(reach, months)
  return { from: months[0] as Month, to: months[months.length - 1] as Month, stages }
})
