import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { Figures, type Measure } from "../ports/Figures.ts"
import { workDay } from "../runs/workDay.ts"
import { digitsOf, type FigureLevel, levelBelow } from "./levelBelow.ts"

/** What somebody must be allowed to read to be told a sum of it. */
const permissionFor: Readonly<Record<Measure, Permission>> = {
  open: "suspicion.read",
  errors: "suspicion.read",
  persons: "suspicion.read",
  overdue: "case.read",
  arrears: "suspicion.read"
}

export interface AreaFiguresRequest {
  readonly area?: AreaCode
  readonly measure: Measure
  /** The level directly below the area where it is left out. */
  readonly level?: FigureLevel
}

/** One measure by area, areas in the order of their codes; those without any are left out. */
export const countByArea = Effect.fn("countByArea")(function* (request: AreaFiguresRequest) {
  const { measure } = request
  const reach = yield* authoriseIn(permissionFor[measure], request.area)
  const level = request.level ?? levelBelow(reach)
  const areas = yield* Areas
  const asOf = yield* workDay
  const figures = yield* (yield* Figures).byArea(reach, measure, digitsOf[level], asOf)
  return {
    asOf,
    measure,
    level,
    areas: figures.map(({ area, value }) => ({
      area,
      name: areas.name(area) ?? area,
      path: areas.path(area),
      value
    }))
  }
})
