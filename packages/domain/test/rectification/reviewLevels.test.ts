import fc from "fast-check"
import { expect, test } from "vitest"
import { reviewLevels } from "../../src/rectification/reviewLevels.ts"
import { levels } from "../../src/values/Area.ts"

test.each([
  ["city", "village", ["township", "county", "city"]],
  ["city", "township", ["county", "city"]],
  ["city", "county", ["city"]],
  ["province", "village", ["township", "county", "province"]],
  ["province", "city", ["province"]],
  ["county", "village", ["township", "county"]],
  ["county", "township", ["county"]],
  ["county", "county", ["county"]],
  ["township", "village", ["township"]],
  ["township", "county", ["township"]],
  ["village", "village", ["township"]]
] as const)("found by %s, put right by %s", (foundAt, rectifiedAt, expected) => {
  expect(reviewLevels(foundAt, rectifiedAt)).toEqual(expected)
})

test("somebody always reviews, lowest first, no level twice, no village", () => {
  fc.assert(
    fc.property(fc.constantFrom(...levels), fc.constantFrom(...levels), (foundAt, rectifiedAt) => {
      const found = reviewLevels(foundAt, rectifiedAt)
      const places = found.map((level) => levels.indexOf(level))
      expect(places.length).toBeGreaterThan(0)
      expect(places).toEqual([...new Set(places)].sort((a, b) => b - a))
      expect(found).not.toContain("village")
    })
  )
})
