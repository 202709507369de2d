import { handOnCase } from "@wengang/application/cases/handOnCase.ts"
import { handOverSuspicions } from "@wengang/application/cases/handOverSuspicions.ts"
import { CaseStore } from "@wengang/application/ports/CaseStore.ts"
import { Figures } from "@wengang/application/ports/Figures.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { traceSubject } from "@wengang/application/rules/traceSubject.ts"
import { confirmSuspicion } from "@wengang/application/suspicions/confirmSuspicion.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import { lampDays } from "@wengang/domain/rectification/Lamp.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { sql } from "kysely"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { up } from "../src/migrations/0009-cases.ts"
import { as, city } from "./livingCases.ts"
import { dialects, everywhere, freshDatabase, household, on, otherVillage, person, village, write } from "./storage.ts"

const asOf = "2022-03-09" as Day
let runs = 0
const judge = (day: string, mode: "full" | "incremental" = "incremental") =>
  verify({ id: `R${++runs}`, asOf: day as Day, area: null, rules: [], mode })

/** Three households of two counties whose workers differ, each confirmed and handed over by itself. */
const handedOver = Effect.gen(function* () {
  const differing = { declaredWorkers: 5 }
  yield* write({
    household: [
      household("H1", differing),
      household("H2", { ...differing, area: otherVillage }),
      household("H3", differing)
    ],
    person: ["H1", "H2", "H3"].map((householdId, at) => person(`P${at}`, at, { householdId }))
  })
  yield* judge(asOf, "full")
  const { list } = yield* FindingStore
  const filter = { rules: ["household.workers-differ"], states: ["open"] } as const
  const { suspicions } = yield* list(everywhere, filter, { limit: 10 })
  for (const { id } of suspicions) yield* as(city, confirmSuspicion({ id, text: null }))
  const standings = yield* Effect.forEach(suspicions, ({ id, area }) => {
    const unit = { area: Area.at(area, "township"), role: "township", department: null } as const
    const terms = { unit, leader: null, responsible: null, measure: null, workingDays: null, quality: null }
    const deadline = "2022-03-21" as Day
    return as(city, handOverSuspicions({ ...terms, deadline, relapseOf: null, suspicions: [id], grouped: true }))
  })
  return standings.flat()
})

describe.each(dialects)("cases on %s", () => {
  test("are numbered by county and year, and listed by what is left of the time", async () => {
    const { standings, listed, counted } = await on(
      freshDatabase(),
      Effect.gen(function* () {
        const standings = yield* handedOver
        const { list, count } = yield* CaseStore
        const days = lampDays("2022-03-19" as Day, 3)
        const listed = yield* list(everywhere, { lamp: "blue" }, days, { limit: 2 })
        return { standings, listed, counted: yield* count(everywhere, {}, days) }
      })
    )
    const ids = ["411081-2022-0001", "411081-2022-0002", "411082-2022-0001"]
    expect(standings.map(({ id }) => id)).toEqual(ids)
    expect(listed).toMatchObject({ total: 3, cases: [{ case: { id: ids[0] } }, { case: { id: ids[1] } }] })
    expect(counted).toEqual([{ state: "handedOver", lamp: "blue", cases: 3 }])
  })

  test("of an area as a whole are those that the figure of that area counts, without those below it", async () => {
    const { figures, listed } = await on(
      freshDatabase(),
      Effect.gen(function* () {
        yield* handedOver
        const { run } = yield* Database
        yield* run((db) =>
          db
            .updateTable("case")
            .set({ area: "411000000000" as never })
            .where("id", "=", "411081-2022-0002")
            .execute()
        )
        const { list, count } = yield* CaseStore
        const overdue = "2022-04-01" as Day
        const days = lampDays(overdue, 3)
        const figures = yield* Figures.use(({ byArea }) => byArea(everywhere, "overdue", 6, overdue))
        const listed = yield* Effect.forEach(figures, ({ area }) =>
          Effect.gen(function* () {
            const filter = { lamp: "red", whole: area } as const
            const { total } = yield* list(everywhere, filter, days, { limit: 1 })
            const counts = yield* count(everywhere, filter, days)
            return [total, counts.reduce((sum, { cases }) => sum + cases, 0)]
          })
        )
        return { figures, listed }
      })
    )
    expect(figures).toEqual([
      { area: "411000000000", value: 1 },
      { area: "411081000000", value: 1 },
      { area: "411082000000", value: 1 }
    ])
    expect(listed).toEqual([
      [1, 1],
      [0, 0],
      [0, 0]
    ])
  })

  test("are looked at again when their deadline passes, and explained", async () => {
    const { examined, verdicts, coverage, traced } = await on(
      freshDatabase(),
      Effect.gen(function* () {
        const [first] = yield* handedOver
        yield* judge("2022-03-10")
        const idle = yield* judge("2022-03-11")
        const passed = yield* judge("2022-03-22")
        const { list } = yield* FindingStore
        const verdicts = yield* list(everywhere, { rules: ["case.overdue"], states: ["open"] }, { limit: 10 })
        return {
          examined: idle.examined,
          verdicts: verdicts.suspicions,
          coverage: passed.coverage.find(({ rule }) => rule === "case.overdue"),
          traced: yield* traceSubject("case.overdue", first?.id ?? "", "2022-03-22" as Day)
        }
      })
    )
    expect(examined).toBe(0)
    expect(verdicts.length).toBe(3)
    expect(verdicts[0]).toMatchObject({ severity: "suspicion", area: village, subject: { kind: "case" } })
    expect(coverage).toMatchObject({ judged: 3, failed: 3 })
    expect(traced).toMatchObject({ outcome: "fail", changesOn: null })
  })

  test("handed on after their village was merged go to where their findings stand, and keep number and deadline", async () => {
    const { refused, kept, asked, stepped, open } = await on(
      freshDatabase(),
      Effect.gen(function* () {
        yield* handedOver
        const id = "411081-2022-0001"
        const { find } = yield* CaseStore
        const before = yield* find(everywhere, id)
        const unit = {
          area: Area.at(otherVillage as Area.AreaCode, "township"),
          role: "township",
          department: null
        } as const
        const request = { id, version: "1", unit, leader: "李某", deadline: null, reason: "原村已撤并" }
        const refused = yield* Effect.flip(as(city, handOnCase(request)))
        // The household of the case is now one of the other county.
        const { find: findSuspicion, list } = yield* FindingStore
        const found = yield* findSuspicion(everywhere, before?.findings[0]?.id ?? "")
        const moved = household(found?.suspicion.subject.id ?? "", { declaredWorkers: 5, area: otherVillage })
        yield* write({ household: [moved] })
        yield* judge(asOf)
        yield* as(city, handOnCase(request))
        const after = yield* find(everywhere, id)
        const { run } = yield* Database
        const kept = yield* run((db) =>
          db.selectFrom("case").selectAll().where("id", "=", id).executeTakeFirstOrThrow()
        )
        // Three days were left to plan it; nobody has.
        yield* judge("2022-03-13")
        const filter = { rules: ["case.incomplete"], states: ["open"] } as const
        const open = yield* list(everywhere, filter, { limit: 10 })
        return { refused, kept, asked: before, stepped: after, open: open.suspicions }
      })
    )
    expect(refused).toMatchObject({ code: "invalid-row", details: { refusal: "unitElsewhere" } })
    expect(kept).toMatchObject({
      number: asked?.number,
      area: otherVillage,
      areaEnd: otherVillage,
      county: Area.at(otherVillage as Area.AreaCode, "county"),
      unitArea: Area.at(otherVillage as Area.AreaCode, "township"),
      deadline: "2022-03-21",
      leader: "李某",
      state: "handedOver"
    })
    expect(stepped?.case).toMatchObject({ area: otherVillage, unitSince: asOf, handedOverOn: asOf, plan: null })
    expect(stepped?.steps.at(-1)).toMatchObject({
      kind: "handOn",
      details: { from: asked?.case.unit, unit: stepped?.case.unit, area: otherVillage, reason: "原村已撤并" }
    })
    expect(open.find(({ subject }) => subject.id === "411081-2022-0001")?.area).toBe(otherVillage)
  })

  test("know what was confirmed before there was a table for it", async () => {
    const confirmations = await on(
      freshDatabase(),
      Effect.gen(function* () {
        yield* handedOver
        const { run } = yield* Database
        return yield* run(async (db) => {
          const tables = ["wider_check", "confirmation", "case_paper", "case_step", "case_finding", "case"]
          for (const table of tables) await sql`drop table ${sql.table(table)}`.execute(db)
          await up(db.withoutPlugins() as never)
          return await db.selectFrom("confirmation").select(["rule", "area", "day"]).orderBy("area").execute()
        })
      })
    )
    const rule = "household.workers-differ"
    expect(confirmations).toEqual([
      { rule, area: village, day: asOf },
      { rule, area: village, day: asOf },
      { rule, area: otherVillage, day: asOf }
    ])
  })
})
