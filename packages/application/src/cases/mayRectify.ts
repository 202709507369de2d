import { roles } from "@wengang/domain/people/Role.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Reach } from "../acting/Reach.ts"
import type { HandOverTerms } from "./HandOverRequest.ts"

/** An office of the place, within reach, at the level at which it works. */
export function mayRectify(
  { role, department, area: of }: HandOverTerms["unit"],
  place: Area.AreaCode,
  reach: Reach
): boolean {
  if (department !== null && role !== "county") return false
  const levels: ReadonlyArray<Area.AreaLevel> = roles[role].levels
  return levels.includes(Area.levelOf(of)) && Area.liesUnder(place, of) && reach.covers(of)
}
