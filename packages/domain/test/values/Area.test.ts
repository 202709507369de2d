import { describe, expect, test } from "vitest"
import * as Area from "../../src/values/Area.ts"
import { area, village } from "../dossier.ts"

test.each([
  ["000000000000", "nation", ""],
  ["410000000000", "province", "41"],
  ["411000000000", "city", "4110"],
  ["411081000000", "county", "411081"],
  ["411081101000", "township", "411081101"],
  ["411081101201", "village", "411081101201"]
] as const)("%s is a %s", (code, level, prefix) => {
  expect(Area.levelOf(area(code))).toBe(level)
  expect(Area.prefixOf(area(code))).toBe(prefix)
  expect(Area.liesUnder(village, area(code))).toBe(true)
  expect(Area.at(village, level)).toBe(code)
})

test.each([
  ["41", "410000000000"],
  ["411081", "411081000000"],
  ["411081101201", "411081101201"],
  ["411", undefined],
  ["4110811012", undefined],
  ["", undefined],
  ["四一", undefined]
])("%j stands for %s", (digits, code) => {
  expect(Area.fromDigits(digits)).toBe(code)
})

test("an area of a higher level stays what it is", () => {
  expect(Area.at(area("411000000000"), "village")).toBe("411000000000")
})

test("a subtree is a range", () => {
  expect(Area.rangeOf(area("411081000000"))).toEqual({ first: "411081000000", last: "411081999999" })
  expect(Area.liesUnder(area("411082101201"), area("411081000000"))).toBe(false)
})

describe("places of work", () => {
  test.each([
    ["411081000000", false, false],
    ["411081105207", false, false],
    ["411082000000", true, false],
    ["410102000000", true, false],
    ["411000000000", false, false],
    ["410100000000", true, false],
    ["410000000000", false, false],
    ["330000000000", true, true],
    ["330106000000", true, true]
  ])("%s", (place, county, province) => {
    expect(Area.inDifferentCounties(area(place), village)).toBe(county)
    expect(Area.inDifferentCounties(village, area(place))).toBe(county)
    expect(Area.inDifferentProvinces(area(place), village)).toBe(province)
  })
})
