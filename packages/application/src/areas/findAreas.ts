import { type AreaCode, liesUnder } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"

const nation = "000000000000" as AreaCode

/** As many are told: more are not read, one more letter tells them apart. */
const most = 20

/**
 * The areas that what was typed so far may mean: anywhere, as people work anywhere, or below one. A whole path of names, as
 * other programs write it, means its area also where that is too small to be found by a part of its name.
 */
export const findAreas = Effect.fn("findAreas")(function* (text: string, under: AreaCode = nation) {
  yield* authorise("rule.read")
  const areas = yield* Areas
  const found = areas.search(text, under, most)
  if (found.length > 0) return { areas: found }
  const whole = areas.resolve(text)
  const isMeant = whole.kind === "found" && liesUnder(whole.code, under)
  return { areas: isMeant ? [{ code: whole.code, path: areas.path(whole.code) }] : [] }
})
