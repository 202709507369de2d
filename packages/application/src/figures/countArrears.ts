import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { type ArrearsFigure, Figures } from "../ports/Figures.ts"
import { digitsOf, type FigureLevel } from "./levelBelow.ts"

export interface ArrearsRequest {
  readonly area?: AreaCode
  readonly level: FigureLevel
  /** How many areas are told: those that owe most, in the order of their codes. */
  readonly limit: number
}

/** The pay that is owed by area and month, as the rule on arrears found it: what is not entered as paid counts too. */
export const countArrears = Effect.fn("countArrears")(function* ({ area, level, limit }: ArrearsRequest) {
  const reach = yield* authoriseIn("suspicion.read", area)
  const areas = yield* Areas
  const found = new Map<AreaCode, Array<ArrearsFigure>>()
  for (const figure of yield* (yield* Figures).arrears(reach, digitsOf[level])) {
    const known = found.get(figure.area)
    if (known === undefined) found.set(figure.area, [figure])
    else known.push(figure)
  }
  const told = [...found].map(([code, months]) => ({ ...totalOf(months), area: code, months: months.map(monthOf) }))
  return {
    level,
    fen: told.reduce((sum, { fen }) => sum + fen, 0),
    total: told.length,
    areas: told
      .sort((a, b) => b.fen - a.fen)
      .slice(0, limit)
      .sort((a, b) => (a.area < b.area ? -1 : 1))
      .map((one) => ({ ...one, name: areas.name(one.area) ?? one.area, path: areas.path(one.area) }))
  }
})

function totalOf(months: ReadonlyArray<ArrearsFigure>): { readonly fen: number } {
  return { fen: months.reduce((sum, { fen }) => sum + fen, 0) }
}

function monthOf({ month, fen, holders }: ArrearsFigure): {
  readonly month: Month
  readonly fen: number
  readonly holders: number
} {
  return { month, fen, holders }
}
