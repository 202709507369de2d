import { Reach } from "@wengang/application/acting/Reach.ts"
import { type AreaDigits, Figures, type Measure, measures } from "@wengang/application/ports/Figures.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { dialects, everywhere, freshDatabase, household, on, otherVillage, person, village, write } from "./storage.ts"

const asOf = "2022-03-09" as Day
const idle = { labour: "none", health: "healthy" }
const pay = (month: string, paid: number) => ({ appointmentId: "A1", month, due: 30_000, paid })

/** Two persons who look idle, one of whom holds a post that owes a month in part and three whole ones; one more elsewhere. */
const ledgers = write({
  household: [household("H1"), household("H2", { area: otherVillage })],
  person: [person("P1", 1, idle), person("P2", 2, idle), person("P3", 3, { ...idle, householdId: "H2" })],
  post: [{ id: "G1", area: village, title: "保洁员", level: "village", quota: 1, monthlyPay: 30_000 }],
  appointment: [{ id: "A1", postId: "G1", personId: "P1", startOn: "2021-10-01" }],
  pay: [pay("2021-10", 30_000), pay("2021-11", 10_000)]
})

const judged = Effect.andThen(ledgers, verify({ id: "R1", asOf, area: null, rules: [], mode: "full" }))

const byArea = (reach: Reach, measure: Measure, digits: AreaDigits) =>
  Figures.use((figures) => figures.byArea(reach, measure, digits, asOf))

describe.each(dialects)("figures on %s", () => {
  test("add up by area, at any level, and stay within reach", async () => {
    const found = await on(
      freshDatabase(),
      Effect.gen(function* () {
        yield* judged
        const own = Reach.of({ area: otherVillage as AreaCode })
        return {
          persons: yield* byArea(everywhere, "persons", 12),
          wide: yield* Effect.forEach(measures, (measure) => byArea(everywhere, measure, 4)),
          narrow: yield* Effect.forEach(measures, (measure) => byArea(everywhere, measure, 12)),
          own: yield* byArea(own, "open", 6)
        }
      })
    )
    expect(found.persons).toEqual([
      { area: village, value: 2 },
      { area: otherVillage, value: 1 }
    ])
    const sum = (figures: ReadonlyArray<{ readonly value: number }>) =>
      figures.reduce((total, { value }) => total + value, 0)
    expect(found.wide.map(sum)).toEqual(found.narrow.map(sum))
    expect(found.own.map(({ area }) => area)).toEqual(["411082000000"])
  })

  test("of pay say what the rule found, by month", async () => {
    const arrears = await on(
      freshDatabase(),
      Effect.andThen(
        judged,
        Figures.use((figures) => figures.arrears(everywhere, 12))
      )
    )
    expect(arrears).toEqual(
      [20_000, 30_000, 30_000, 30_000].map((fen, at) => ({
        area: village,
        month: ["2021-11", "2021-12", "2022-01", "2022-02"][at],
        fen,
        holders: 1
      }))
    )
  })

  test("of months count what came in and what went, each suspicion once", async () => {
    const months = await on(
      freshDatabase(),
      Effect.gen(function* () {
        yield* judged
        yield* write({ person: [person("P3", 3, { householdId: "H2", labour: "ordinary", health: "healthy" })] })
        yield* verify({ id: "R2", asOf: "2022-04-01" as Day, area: null, rules: [], mode: "full" })
        return yield* Figures.use((figures) => figures.byMonth(everywhere, "2021-04" as Month))
      })
    )
    expect(months.map(({ month }) => month)).toEqual(["2022-03", "2022-04"])
    expect(months[0]?.opened).toBeGreaterThan(0)
    expect(months[1]?.resolved).toBeGreaterThan(0)
    expect(months.map(({ handedOver, closed }) => handedOver + closed)).toEqual([0, 0])
  })
})
