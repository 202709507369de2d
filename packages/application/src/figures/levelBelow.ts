import * as Area from "@wengang/domain/values/Area.ts"
import type { Reach } from "../acting/Reach.ts"
import type { AreaDigits } from "../ports/Figures.ts"

/** The levels by which figures are divided. */
export const figureLevels = ["city", "county", "township", "village"] as const
export type FigureLevel = (typeof figureLevels)[number]

export const digitsOf: Readonly<Record<FigureLevel, AreaDigits>> = { city: 4, county: 6, township: 9, village: 12 }

/** The level of the areas directly below what somebody sees: of a village itself. */
export function levelBelow({ area }: Reach): FigureLevel {
  const at = area === null ? 0 : Area.levels.indexOf(Area.levelOf(area))
  return figureLevels[Math.min(Math.max(at - 1, 0), figureLevels.length - 1)] as FigureLevel
}
