import { readFileSync } from "node:fs"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { expect, test } from "vitest"
import { pageAt } from "../src/Page.ts"
import { command, rulesPage } from "../src/RulesPage.ts"

test("docs/rules.md is what the catalogue says", () => {
  const written = readFileSync(pageAt("rules.md"), "utf8").replaceAll("\r\n", "\n")
  expect(written === rulesPage(), `docs/rules.md is out of date: run \`${command}\``).toBe(true)
})

test.each(catalogue.map(({ id }) => id))("%s is in the contents and has a section", (id) => {
  const page = rulesPage()
  expect(page).toContain(`[\`${id}\`](#${id})`)
  expect(page.split(`<a id="${id}"></a>`)).toHaveLength(2)
})

test("no parameter is left unfilled", () => {
  expect(rulesPage()).not.toMatch(/\{\w+\}/)
  expect(rulesPage()).not.toContain("undefined")
})
