import { expect, test } from "vitest"
import { showInstant } from "../src/values/showDay.ts"

test.each([
  ["2026-11-28T23:05:59.999Z", "2026年11月29日 07:05"],
  ["2026-12-31T15:59:00.000Z", "2026年12月31日 23:59"],
  ["2026-12-31T16:00:00.000Z", "2027年1月1日 00:00"],
  ["2026-07-01T12:30:00+08:00", "2026年7月1日 12:30"]
])("%s is told by the clock of China", (instant, told) => {
  expect(showInstant(instant)).toBe(told)
})
