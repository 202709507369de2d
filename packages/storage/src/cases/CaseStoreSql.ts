import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type CaseFilter, CaseStore } from "@wengang/application/ports/CaseStore.ts"
import type { Lamp, LampDays } from "@wengang/domain/rectification/Lamp.ts"
import { Effect, Layer } from "effect"
import { type ExpressionBuilder, type Kysely, sql } from "kysely"
import { Database } from "../Database.ts"
import { daysOf } from "../figures/daysOf.ts"
import type { Tables } from "../tables/Tables.ts"
import { storedCaseOf } from "./caseColumns.ts"
import { readCaseFile } from "./readCaseFile.ts"

/** Cases out of the database. */
export const layerCaseStore: Layer.Layer<CaseStore, never, Database> = Layer.effect(
  CaseStore,
  Effect.gen(function* () {
    const { read } = yield* Database
    return CaseStore.of({
      list: (reach, filter, days, page) => read((db) => listCases(db, reach, filter, days, page)),
      find: (reach, id) => read((db) => readCaseFile(db, reach, id)),
      count: (reach, filter, days) => read((db) => countCases(db, reach, filter, days))
    })
  })
)

async function listCases(
  db: Kysely<Tables>,
  reach: Reach,
  filter: CaseFilter,
  days: LampDays,
  { after, limit }: { readonly after?: string; readonly limit: number }
) {
  const { total } = await db
    .selectFrom("case")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where((eb) => eb.and(matches(eb, reach, filter, days)))
    .executeTakeFirstOrThrow()
  const start =
    after === undefined
      ? undefined
      : await db.selectFrom("case").select(["due", "id"]).where("id", "=", after).executeTakeFirst()
  const rows = await db
    .selectFrom("case")
    .selectAll()
    .where((eb) => eb.and(matches(eb, reach, filter, days)))
    .$if(start !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple("due", "id"), ">", eb.tuple(start?.due ?? "", start?.id ?? "")))
    )
    .orderBy("due")
    .orderBy("id")
    .limit(limit)
    .execute()
  return { cases: rows.map(storedCaseOf), total: Number(total) }
}

async function countCases(db: Kysely<Tables>, reach: Reach, filter: CaseFilter, { today, soon }: LampDays) {
  const lamp = sql<Lamp | null>`case when closed_on is not null or deadline is null then null
    when deadline < ${today} then 'red' when deadline <= ${soon} then 'blue' else 'green' end`
  const coloured = db
    .selectFrom("case")
    .select(["state", lamp.as("lamp")])
    .where((eb) => eb.and(matches(eb, reach, filter, { today, soon })))
  const rows = await db
    .selectFrom(coloured.as("coloured"))
    .select(["state", "lamp"])
    .select((eb) => eb.fn.countAll<number>().as("cases"))
    .groupBy(["state", "lamp"])
    .execute()
  return rows.map((row) => ({ ...row, cases: Number(row.cases) }))
}

function matches(
  eb: ExpressionBuilder<Tables, "case">,
  reach: Reach,
  { states, lamp, rule, unit, handedOver, closed }: CaseFilter,
  days: LampDays
) {
  const range = reach.range()
  return [
    ...(range === null ? [] : [eb("area", ">=", range.first), eb("area", "<=", range.last)]),
    ...(states === undefined ? [] : [eb("state", "in", states)]),
    ...(rule === undefined ? [] : [eb("rule", "=", rule)]),
    ...(unit === undefined ? [] : [eb("unitName", "=", unit.name), eb("unitArea", "=", unit.area)]),
    ...(handedOver === undefined ? [] : daysOf(handedOver).map(([sign, day]) => eb("handedOverOn", sign, day))),
    ...(closed === undefined ? [] : daysOf(closed).map(([sign, day]) => eb("closedOn", sign, day))),
    ...(lamp === undefined ? [] : [eb("closedOn", "is", null), ...dueIn(eb, lamp, days)])
  ]
}

function dueIn(eb: ExpressionBuilder<Tables, "case">, lamp: Lamp, { today, soon }: LampDays) {
  if (lamp === "red") return [eb("deadline", "<", today)]
  return lamp === "blue" ? [eb("deadline", ">=", today), eb("deadline", "<=", soon)] : [eb("deadline", ">", soon)]
}
