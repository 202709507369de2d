import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { ParameterWindow } from "../../src/policies/Parameter.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import { count } from "../../src/rules/Rule.ts"
import * as Day from "../../src/values/Day.ts"
import { area, day, village } from "../dossier.ts"

const days = count({
  name: "days",
  title: { zh: "天数", en: "days" },
  unit: "天",
  national: 35,
  source: { title: "目录", date: null },
  standing: "unconfirmed"
})

const window = (
  value: number | null,
  jurisdiction: string | null,
  from = "2020-01-01",
  to: string | null = null
): ParameterWindow => ({
  rule: "ledger.stale",
  name: "days",
  value,
  unit: "天",
  jurisdiction: jurisdiction === null ? null : area(jurisdiction),
  from: day(from),
  to: to === null ? null : day(to),
  source: { title: "某地规定", date: null },
  standing: "confirmed"
})

const ask = (windows: ReadonlyArray<ParameterWindow>, at = village, on = "2022-03-09") => {
  const { value, standing, until } = new PolicyBook(windows).setting("ledger.stale", days, at, day(on))
  return { value, standing, until }
}

const levels = [null, "410000000000", "411000000000", "411081000000", "411081101000", "411081101201"]

describe("the nearest jurisdiction wins", () => {
  test.each(levels.map((level, at) => [level ?? "the nation", at] as const))("up to %s", (_, at) => {
    const windows = levels.slice(0, at + 1).map((level, rank) => window(rank, level))
    expect(ask(windows)).toEqual({ value: at, standing: "confirmed", until: null })
    expect(ask(windows.reverse())).toMatchObject({ value: at })
  })

  test("the rule's own value where nobody set one", () => {
    expect(ask([])).toEqual({ value: 35, standing: "unconfirmed", until: null })
    expect(ask([window(1, "411082000000"), window(2, "420000000000")])).toMatchObject({ value: 35, until: null })
  })

  test("a city is not asked for what its counties set", () => {
    expect(ask([window(1, "411081000000")], area("411000000000"))).toMatchObject({ value: 35 })
  })

  test("a value set to unknown is unknown, not the next one", () => {
    expect(ask([window(null, "411081000000"), window(2, null)])).toMatchObject({ value: null })
  })

  test("another rule's window does not count", () => {
    const other = { ...window(1, null), rule: "vacancy.stale" }
    expect(ask([other])).toMatchObject({ value: 35 })
  })
})

describe("the window that holds the day decides", () => {
  const windows = [
    window(1, "411081000000", "2021-01-01", "2021-12-31"),
    window(2, "411081000000", "2022-03-09", "2022-06-30"),
    window(3, "410000000000", "2021-01-01", null)
  ]

  test.each([
    ["2020-12-31", 35, "2021-01-01"],
    ["2021-01-01", 1, "2022-01-01"],
    ["2021-12-31", 1, "2022-01-01"],
    ["2022-01-01", 3, "2022-03-09"],
    ["2022-03-08", 3, "2022-03-09"],
    ["2022-03-09", 2, "2022-07-01"],
    ["2022-06-30", 2, "2022-07-01"],
    ["2022-07-01", 3, null]
  ])("on %s: %i, until %s", (on, value, until) => {
    expect(ask(windows, village, on)).toMatchObject({ value, until })
  })

  test("windows are listed oldest first", () => {
    const [second, first] = [window(2, null, "2022-01-01"), window(1, null, "2021-01-01", "2021-12-31")]
    expect(new PolicyBook([second, first]).windowsOf("ledger.stale", "days")).toEqual([first, second])
    expect(PolicyBook.national.windowsOf("ledger.stale", "days")).toEqual([])
  })
})

test("a setting holds on each day before `until`", () => {
  const base = day("2022-03-09")
  const near = fc.integer({ min: -40, max: 40 })
  const one = fc
    .tuple(fc.constantFrom(...levels), near, fc.option(fc.nat({ max: 40 }), { nil: null }), fc.nat({ max: 9 }))
    .map(([level, from, length, value]) =>
      window(value, level, Day.plusDays(base, from), length === null ? null : Day.plusDays(base, from + length))
    )
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), near, (windows, offset) => {
      const on = Day.plusDays(base, offset)
      const { value, until } = ask(windows, village, on)
      for (let later = on; later < (until ?? Day.plusDays(on, 100)); later = Day.plusDays(later, 1)) {
        expect(ask(windows, village, later)).toMatchObject({ value, until })
      }
    })
  )
})
