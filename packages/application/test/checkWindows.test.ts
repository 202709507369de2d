import { describe, expect, test } from "vitest"
import { checkWindows } from "../src/imports/checkWindows.ts"
import type { IncomingRow } from "../src/imports/Incoming.ts"

const window = (from: string, to: string | null, jurisdiction: string | null = null) => ({ from, to, jurisdiction })
const row = (at: number, values: ReturnType<typeof window>): IncomingRow => ({
  row: at,
  values: { rule: "ledger.stale", name: "days", value: "30", ...values },
  problems: [],
  cellText: (field) => String((values as Record<string, unknown>)[field])
})
const standing = (from: string, to: string | null) => ({
  rule: "ledger.stale",
  name: "days",
  jurisdiction: "",
  from,
  to
})

describe("windows of one parameter and jurisdiction", () => {
  test.each([
    ["follow each other", [], [window("2021-01-01", "2021-12-31"), window("2022-01-01", null)], []],
    ["in any order", [], [window("2022-01-01", null), window("2021-01-01", "2021-12-31")], []],
    [
      "overlap by a day",
      [],
      [window("2021-01-01", "2022-01-01"), window("2022-01-01", null)],
      [[3, "parameter-overlap"]]
    ],
    [
      "leave a day between them",
      [],
      [window("2021-01-01", "2021-12-30"), window("2022-01-01", null)],
      [[3, "parameter-gap"]]
    ],
    ["follow an open one", [standing("2021-01-01", null)], [window("2022-01-01", null)], [[2, "parameter-overlap"]]],
    [
      "follow an open one that the same sheet ends",
      [standing("2021-01-01", null)],
      [window("2022-01-01", null), window("2021-01-01", "2021-12-31")],
      []
    ],
    [
      "come before one that stands",
      [standing("2022-01-01", null)],
      [window("2021-01-01", "2021-06-30")],
      [[2, "parameter-gap"]]
    ],
    [
      "of other places do not concern each other",
      [],
      [window("2021-01-01", null), window("2021-01-01", null, "411081000000")],
      []
    ]
  ] as const)("%s", (_, before, incoming, refused) => {
    const rows = incoming.map((values, at) => row(at + 2, values))
    const problems = checkWindows(rows, [...before])
    expect([...problems].map(([{ row: at }, [problem]]) => [at, problem?.code])).toEqual(refused)
  })
})
