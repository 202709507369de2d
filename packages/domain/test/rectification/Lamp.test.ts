import { expect, test } from "vitest"
import { lampDays, lampOf } from "../../src/rectification/Lamp.ts"
import { day } from "../dossier.ts"

const days = lampDays(day("2022-03-18"), 3)

test.each([
  ["2022-03-17", null, "red"],
  ["2022-03-18", null, "blue"],
  ["2022-03-21", null, "blue"],
  ["2022-03-22", null, "green"],
  [null, null, null],
  ["2022-03-17", "2022-03-10", null]
] as const)("due %s, closed %s: %s", (deadline, closedOn, lamp) => {
  const one = { deadline: deadline && day(deadline), closedOn: closedOn && day(closedOn) }
  expect(lampOf(one, days)).toBe(lamp)
})
