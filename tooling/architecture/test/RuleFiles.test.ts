import { expect, test } from "vitest"
import { ruleFiles } from "../src/RuleFiles.ts"
import { checkoutOf } from "./example.ts"

const rules = "packages/domain/src/rules/"
const rule = (id: string) => `export const one = rule({ id: "${id}" })`
const good = {
  [`${rules}catalogue.ts`]: 'import { one } from "./pay/pay.short.ts"',
  [`${rules}pay/pay.short.ts`]: rule("pay.short"),
  [`${rules}pay/arrears.ts`]: "export const two = 2",
  "packages/domain/test/rules/pay.short.test.ts": ""
}

/** What is said of the good example with some files changed, or taken out. */
function judge(changes: Readonly<Record<string, string | undefined>>): ReadonlyArray<string> {
  const files = Object.entries({ ...good, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text]]
  )
  return ruleFiles(checkoutOf(Object.fromEntries(files)))
}

test("a rule in its file, in the catalogue, with a test", () => {
  expect(judge({})).toEqual([])
})

test("a file of another name than the id", () => {
  expect(
    judge({ [`${rules}pay/pay.short.ts`]: rule("pay.low"), "packages/domain/test/rules/pay.low.test.ts": "" })
  ).toEqual([`${rules}pay/pay.short.ts declares the rule pay.low: its file is ${rules}pay/pay.low.ts.`])
})

test("a rule outside the rooms", () => {
  const catalogue = 'import { one } from "./pay/pay.short.ts"\nimport { two } from "./pay.low.ts"'
  const test = { "packages/domain/test/rules/pay.low.test.ts": "", [`${rules}catalogue.ts`]: catalogue }
  expect(judge({ ...test, [`${rules}pay.low.ts`]: rule("pay.low") })).toEqual([
    `${rules}pay.low.ts declares the rule pay.low: its file is ${rules}ROOM/pay.low.ts.`
  ])
})

test("two rules in a file", () => {
  const text = `${rule("pay.short")}\n${rule("pay.short2")}`
  expect(judge({ [`${rules}pay/pay.short.ts`]: text })).toContain(
    `${rules}pay/pay.short.ts declares the rules pay.short, pay.short2: one rule, one file.`
  )
})

test("a rule's name without a rule", () => {
  expect(judge({ [`${rules}pay/pay.short.ts`]: "" })).toEqual([
    `${rules}pay/pay.short.ts is named like a rule, but declares none.`
  ])
})

test("a rule that the catalogue lacks", () => {
  expect(judge({ [`${rules}catalogue.ts`]: "" })).toEqual([
    `${rules}pay/pay.short.ts declares the rule pay.short, which ${rules}catalogue.ts does not import.`
  ])
})

test("a rule without a test", () => {
  expect(judge({ "packages/domain/test/rules/pay.short.test.ts": undefined })).toEqual([
    `${rules}pay/pay.short.ts declares the rule pay.short, but there is no test packages/domain/test/rules/pay.short.test.ts.`
  ])
})
