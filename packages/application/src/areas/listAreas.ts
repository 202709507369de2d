import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"

const nation = "000000000000" as AreaCode

/** The areas directly below one within reach, by which people choose where they look. */
export const listAreas = Effect.fn("listAreas")(function* (under: AreaCode | undefined) {
  const reach = yield* authoriseIn("rule.read", under)
  const areas = yield* Areas
  const area = reach.area ?? nation
  return { area, path: areas.path(area), areas: areas.below(area) }
})
