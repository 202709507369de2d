import { depthOf } from "../areas/levels.ts"
import { session } from "../people/session.ts"

/** What lies next below the area of whoever reads, as far down as villages. */
export type PlaceLevel = "county" | "township" | "village"

export function placeLevel(): PlaceLevel {
  const depth = depthOf(session.latest?.area ?? "000000000000")
  return depth < 3 ? "county" : depth === 3 ? "township" : "village"
}
