import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"

const nation = "000000000000" as AreaCode

/** The areas directly below one, by which people choose a place: anywhere, as people work anywhere; one's own first. */
export const listAreas = Effect.fn("listAreas")(function* (under: AreaCode | undefined) {
  const reach = yield* authorise("rule.read")
  const areas = yield* Areas
  const area = under ?? reach.area ?? nation
  return { area, path: areas.path(area), areas: areas.below(area) }
})
