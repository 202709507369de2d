import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"

const nation = "000000000000" as AreaCode

/** As many are told: more are not read, one more letter tells them apart. */
const most = 20

/** The areas that what was typed so far may mean: anywhere, as people work anywhere, or below one. */
export const findAreas = Effect.fn("findAreas")(function* (text: string, under: AreaCode = nation) {
  yield* authorise("rule.read")
  const areas = yield* Areas
  return { areas: areas.search(text, under, most) }
})
