import { describe, expect, test } from "vitest"
import { dayOfSerial } from "../src/xlsx/ExcelDate.ts"
import { shownByBuiltIn, shownByCode } from "../src/xlsx/NumberFormat.ts"

describe("what a number format shows", () => {
  test.each([
    ["yyyy-mm-dd", "day"],
    ["yyyy/m/d;@", "day"],
    ['yyyy"年"m"月"d"日"', "day"],
    ["[$-804]yyyy\\年m\\月d\\日", "day"],
    ["m/d/yy h:mm", "day"],
    ["yyyy-mm-dd hh:mm:ss.000", "day"],
    ["dddd", "day"],
    ['m"月"d"日"', "day"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "day"],
    ["yyyy-mm", "month"],
    ['yyyy"年"m"月"', "month"],
    ["mmm-yy", "month"],
    ["YYYY\\-MM", "month"],
    ["yyyy", "year"],
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    ['0"%"', undefined],
    ["General", undefined],
    ["GENERAL", undefined],
    ["0", undefined],
    ["0000", 4],
    ["000;@", 3],
    ["00.0", undefined],
    ["0.00", undefined],
    ["#,##0.00", undefined],
    ["0.00E+00", undefined],
    ["@", undefined],
    ['0"日"', undefined],
    ['#,##0"元/m"', undefined],
    ["[Red]-0.0", undefined],
    ["h:mm:ss", undefined],
    ["mm:ss.0", undefined],
    ["[h]:mm", undefined],
    ['_ "¥"* #,##0.00_ ', undefined],
    ["", undefined]
  ])("%s → %s", (code, expected) => {
    expect(shownByCode(code)).toBe(expected)
  })
  test.each([
    [9, "percent"],
    [10, "percent"],
    [14, "day"],
    [17, "month"],
    [22, "day"],
    [31, "day"],
    [57, "month"],
    [58, "day"],
    [0, undefined],
    [20, undefined],
    [49, undefined]
  ])("built-in %i → %s", (id, expected) => {
    expect(shownByBuiltIn(id)).toBe(expected)
  })
})

describe("Excel's serial numbers", () => {
  test.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [44629, false, "2022-03-09"],
    [44629.75, false, "2022-03-09"],
    [44628.9999999999, false, "2022-03-09"],
    [2958465, false, "9999-12-31"],
    [2958466, false, null],
    [0, false, null],
    [-1, false, null],
    [0, true, "1904-01-01"],
    [43167, true, "2022-03-09"],
    [-1, true, null]
  ])("%d (from 1904: %s) → %s", (serial, from1904, expected) => {
    expect(dayOfSerial(serial, from1904)).toBe(expected)
  })
})
