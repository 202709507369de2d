import { expect, test } from "vitest"
import { isStorable } from "../src/isStorable.ts"

test.each<[string, unknown, boolean]>([
  ["plain text", "王某", true],
  ["nothing", null, true],
  ["values of a row", { values: { id: "H1", declaredSize: 3, riskRemoved: null } }, true],
  ["NUL in text", { values: { id: "H\0" } }, false],
  ["NUL in a list", ["a", ["b\0"]], false],
  ["NUL in a name", { "a\0": 1 }, false],
  ["lists without end", JSON.parse("[".repeat(50_000) + "]".repeat(50_000)), false]
])("%s", (_, value, storable) => expect(isStorable(value)).toBe(storable))
