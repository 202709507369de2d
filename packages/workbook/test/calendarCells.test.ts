import * as Field from "@wengang/domain/ledgers/Field.ts"
import { describe, expect, test } from "vitest"
import { CellFault } from "../src/cells/CellFault.ts"
import { readGrantPeriod } from "../src/rows/GrantPeriod.ts"
import { dated, fault, noDay, table } from "./decoding.ts"

table("day", Field.day("日期", "day"), [
  ["2022-03-09", "2022-03-09"],
  ["2022-3-9", "2022-03-09"],
  ["2022/3/9", "2022-03-09"],
  ["2022/03/09", "2022-03-09"],
  ["20220309", "2022-03-09"],
  ["2022年3月9日", "2022-03-09"],
  ["2022年03月09日", "2022-03-09"],
  ["　２０２２－０３－０９ ", "2022-03-09"],
  ['="2022-03-09"', "2022-03-09"],
  ["2022-03", "2022-03-01"],
  ["2022/3", "2022-03-01"],
  ["202203", "2022-03-01"],
  ["2022年3月", "2022-03-01"],
  ["2022.3.9", "2022-03-09"],
  ["2022.03.09", "2022-03-09"],
  ["2022．３．９", "2022-03-09"],
  ["2022-03-09 00:00:00", "2022-03-09"],
  ["2022-03-09 10:30", "2022-03-09"],
  ["2022/3/9 9:05:07", "2022-03-09"],
  ["2022-03-09T23:59:59.000", "2022-03-09"],
  ["2024-02-29", "2024-02-29"],
  ["0001-01-01", "0001-01-01"],
  ["9999-12-31", "9999-12-31"],
  [20220309, "2022-03-09"],
  [202203, "2022-03-01"],
  [dated("2022-03-09"), "2022-03-09"],
  [dated("2022-03-15", "month"), "2022-03-15"],
  ["2022-02-30", fault("no-such-day")],
  ["2023-02-29", fault("no-such-day")],
  ["1900-02-29", fault("no-such-day")],
  ["2022-13-01", fault("no-such-day")],
  ["2022.2.30", fault("no-such-day")],
  ["2022-00-10", fault("no-such-day")],
  ["2022-13", fault("no-such-day")],
  ["20221301", fault("no-such-day")],
  ["0000-01-01", fault("no-such-day")],
  [noDay, fault("no-such-day")],
  ["2022", fault("unformatted-date")],
  ["44629", fault("unformatted-date")],
  [44629, fault("unformatted-date")],
  [44629.5, fault("unformatted-date")],
  ["09/03/2022", fault("not-a-day")],
  ["22-3-9", fault("not-a-day")],
  ["2022-3/9", fault("not-a-day")],
  ["2022-03-09 25:00", fault("not-a-day")],
  ["2022.3", fault("unformatted-date")],
  ["22.3.9", fault("not-a-day")],
  ["去年", fault("not-a-day")],
  [-5, fault("not-a-day")],
  [true, fault("not-a-day")]
])

table("month", Field.month("月份", "month"), [
  ["2022-03", "2022-03"],
  ["2022-3", "2022-03"],
  ["2022/3", "2022-03"],
  ["202203", "2022-03"],
  ["2022年3月", "2022-03"],
  ["２０２２年１２月", "2022-12"],
  [202203, "2022-03"],
  [dated("2022-03-15", "month"), "2022-03"],
  ["2022-03-09", fault("day-in-month")],
  ["2022.3.9", fault("day-in-month")],
  ["2022年3月9日", fault("day-in-month")],
  ["20220309", fault("day-in-month")],
  ["2022-02-30", fault("day-in-month")],
  [20220309, fault("day-in-month")],
  [dated("2022-03-01"), fault("day-in-month")],
  [noDay, fault("day-in-month")],
  ["2022-13", fault("no-such-month")],
  ["2022-00", fault("no-such-month")],
  ["202200", fault("no-such-month")],
  ["0000-01", fault("no-such-month")],
  ["2022", fault("not-a-month")],
  [44629, fault("not-a-month")],
  ["3月", fault("not-a-month")],
  [dated("2022-01-01", "year"), fault("not-a-month")],
  [false, fault("not-a-month")]
])

describe("the period of a grant", () => {
  test.each([
    ["2021", "transport", "2021"],
    ["２０２１年", "transport", "2021"],
    ["2021-3", "startup", "2021-03"],
    ["202103", "jobSeeking", "2021-03"],
    ["2021年3月", "socialInsurance", "2021-03"],
    ["Ｂ2021-1", "trainingAllowance", "B2021-1"],
    ["2021-3", "trainingAllowance", "2021-3"]
  ])("%s of %s → %s", (written, kind, expected) => {
    expect(readGrantPeriod(written, kind)).toBe(expected)
  })
  test.each(["2021-03-01", "B2021-1", "0000", "2021-13", "第一季度"])("%s is none", (written) => {
    expect(readGrantPeriod(written, "transport")).toBeInstanceOf(CellFault)
  })
})
