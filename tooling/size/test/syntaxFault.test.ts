import { expect, test } from "vitest"
import { syntaxFault } from "../src/syntaxFault.ts"

test.each(["export const a = b?.c ?? d", "a ||= 1", "const n = 1_000", "const m = import('./m.js')"])(
  "%s is read by Chrome 90",
  (script) => {
    expect(syntaxFault(script)).toBeUndefined()
  }
)

test.each(["class A { static { f() } }", "class A { #b = 1 }", "/a/v", "await f()"])("%s is not", (script) => {
  expect(syntaxFault(script)).toContain(script)
})
