import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type CaseFilter, CaseStore } from "@wengang/application/ports/CaseStore.ts"
import type { Lamp, LampDays } from "@wengang/domain/rectification/Lamp.ts"
import { Effect, Layer } from "effect"
import { type Kysely, sql } from "kysely"
import { Database } from "../Database.ts"
import type { Tables } from "../tables/Tables.ts"
import { caseNumbers } from "./caseNumbers.ts"
import { casesMatching } from "./casesMatching.ts"
import { holdingCases } from "./holdingCases.ts"
import { listCases } from "./listCases.ts"
import { readCaseFile } from "./readCaseFile.ts"

/** Cases out of the database. */
export const layerCaseStore: Layer.Layer<CaseStore, never, Database> = Layer.effect(
  CaseStore,
  Effect.gen(function* () {
    const { read, sealer } = yield* Database
    return CaseStore.of({
      list: (reach, filter, days, page) => read((db) => listCases(db, sealer, reach, filter, days, page)),
      find: (reach, id) => read((db) => readCaseFile(db, reach, id)),
      holding: (reach, suspicions) => read((db) => holdingCases(db, reach, suspicions)),
      numbers: (reach, ids) => read((db) => caseNumbers(db, reach, ids)),
      count: (reach, filter, days) => read((db) => countCases(db, reach, filter, days))
    })
  })
)

async function countCases(db: Kysely<Tables>, reach: Reach, filter: CaseFilter, { today, soon }: LampDays) {
  const lamp = sql<Lamp | null>`case when closed_on is not null or deadline is null then null
    when deadline < ${today} then 'red' when deadline <= ${soon} then 'blue' else 'green' end`
  const coloured = db
    .selectFrom("case")
    .select(["state", lamp.as("lamp")])
    .where((eb) => eb.and(casesMatching(eb, reach, filter, { today, soon })))
  const rows = await db
    .selectFrom(coloured.as("coloured"))
    .select(["state", "lamp"])
    .select((eb) => eb.fn.countAll<number>().as("cases"))
    .groupBy(["state", "lamp"])
    .execute()
  return rows.map((row) => ({ ...row, cases: Number(row.cases) }))
}
