import { caseStates } from "@wengang/domain/rectification/Case.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { Effect } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { CaseStore } from "../ports/CaseStore.ts"
import { lampDaysIn } from "./lampDaysIn.ts"
import { type CaseListRequest, caseFilterOf } from "./listCases.ts"

/** Counts cases by state and by colour, as of the day on which offices act. */
export const countCases = Effect.fn("countCases")(function* (
  request: Omit<CaseListRequest, "states" | "sort" | "after" | "limit">
) {
  const store = yield* CaseStore
  const reach = yield* authoriseIn("case.read", request.area)
  const days = yield* lampDaysIn(reach)
  const counts = yield* store.count(reach, yield* caseFilterOf(request), days)
  const sum = (of: (count: (typeof counts)[number]) => boolean) =>
    counts.filter(of).reduce((total, { cases }) => total + cases, 0)
  return {
    asOf: days.today,
    total: sum(() => true),
    byState: Object.fromEntries(caseStates.map((state) => [state, sum((count) => count.state === state)])),
    byLamp: Object.fromEntries(lamps.map((lamp) => [lamp, sum((count) => count.lamp === lamp)]))
  }
})
