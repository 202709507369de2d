import { expect, test } from "vitest"
import { placeOfFindings } from "../../src/rectification/placeOfFindings.ts"
import { area } from "../dossier.ts"

test.each([
  [["411081101201"], "411081101201"],
  [["411081101201", "411081101201"], "411081101201"],
  [["411081101201", "411081101202"], "411081101000"],
  [["411081101201", "411081102201"], "411081000000"],
  [["411081101201", "411082110201"], "411000000000"],
  [["411081000000", "411081101201"], "411081000000"],
  [["411081101201", "420100000000"], "000000000000"]
] as const)("%j lie in %s", (places, expected) => {
  const [first, ...others] = places
  expect(placeOfFindings([area(first), ...others.map((one) => area(one ?? ""))])).toBe(expected)
})
