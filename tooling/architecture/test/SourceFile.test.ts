import { expect, test } from "vitest"
import { sourceFile } from "../src/SourceFile.ts"

const importsOf = (text: string) => sourceFile("packages/domain/src/a.tsx", text).imports

test.each([
  ['import a from "x"', false],
  ['import { type a } from "x"', false],
  ['import type { a } from "x"', true],
  ['import "x"', false],
  ['import {\n  a,\n  b\n} from "x"', false],
  ['export * from "x"', false],
  ['export { a } from "x"', false],
  ['export type { a } from "x"', true],
  ['const a = await import("x")', false],
  ['type A = import("x").A', true],
  ['type A = typeof import("x")', true]
])("%s is an import", (text, typeOnly) => {
  expect(importsOf(text)).toEqual([{ specifier: "x", typeOnly }])
})

test.each(['// import a from "x"', "const a = 'import a from \"x\"'", "export const a = 1", "const a = <p>import</p>"])(
  "%s is no import",
  (text) => {
    expect(importsOf(text)).toEqual([])
  }
)

test("a file that cannot be parsed is named", () => {
  expect(() => importsOf("const =")).toThrow("packages/domain/src/a.tsx cannot be parsed")
})

test("lines are counted as editors do", () => {
  const linesOf = (text: string) => sourceFile("a.ts", text).lines
  expect([linesOf("a\n"), linesOf("a\nb"), linesOf("a\n\n")]).toEqual([1, 2, 2])
})

test("a rule is known by its declaration", () => {
  const text = 'export const a = rule({ id: "pay.short", title })\nother({ id: "no.rule" })\nrule(known)'
  expect(sourceFile("a.ts", text).rules).toEqual(["pay.short"])
})
