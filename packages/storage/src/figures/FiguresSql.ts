import { Figures } from "@wengang/application/ports/Figures.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { readAmounts } from "./readAmounts.ts"
import { readAreaFigures } from "./readAreaFigures.ts"
import { readArrears } from "./readArrears.ts"
import { readConcerned } from "./readConcerned.ts"
import { readMonthFigures } from "./readMonthFigures.ts"
import { readRuleFigures } from "./readRuleFigures.ts"

/** Sums for charts out of the database. */
export const layerFigures: Layer.Layer<Figures, never, Database> = Layer.effect(
  Figures,
  Effect.gen(function* () {
    const { read, sealer } = yield* Database
    return Figures.of({
      byArea: (reach, measure, digits, today) => read((db) => readAreaFigures(db, reach, measure, digits, today)),
      byMonth: (reach, first) => read((db) => readMonthFigures(db, reach, first)),
      byRule: (reach) => read((db) => readRuleFigures(db, reach)),
      arrears: (reach, digits) => read((db) => readArrears(db, reach, digits)),
      concerned: (reach, filter, page) => read((db) => readConcerned(db, sealer, reach, filter, page)),
      amounts: (reach, filter, page) => read((db) => readAmounts(db, sealer, reach, filter, page))
    })
  })
)
