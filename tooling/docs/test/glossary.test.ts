import { readFileSync } from "node:fs"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { categories, categoryTitles, severities } from "@wengang/domain/rules/Rule.ts"
import { subjectKinds } from "@wengang/domain/rules/View.ts"
import { expect, test } from "vitest"
import { severityLabels, subjectLabels } from "../src/Labels.ts"
import { pageAt } from "../src/Page.ts"

/** The cells of each row of the tables under a heading. */
function rowsUnder(heading: string): ReadonlyArray<ReadonlyArray<string>> {
  const page = readFileSync(pageAt("glossary.md"), "utf8")
  const [, after] = page.split(`\n## ${heading}\n`)
  const [section = ""] = (after ?? "").split("\n## ")
  const lines = section.split("\n").filter((line) => line.startsWith("| "))
  return lines.map((line) => line.split("|").map((cell) => cell.trim()))
}

const saysSo = (heading: string, word: string, chinese: string) => {
  const rows = rowsUnder(heading).filter(([, english]) => english === `\`${word}\``)
  expect(
    rows.map(([, , zh]) => zh),
    `docs/glossary.md, ${heading}: \`${word}\` ${chinese}`
  ).toEqual([chinese])
}

test.each(ledgerNames)("the ledger %s is explained", (name) => {
  saysSo("Ledgers", name, ledgerOf(name).sheet)
})

test.each(severities)("the severity %s is explained", (severity) => {
  saysSo("Severities", severity, severityLabels[severity].zh)
})

test.each(categories)("the category %s is explained", (category) => {
  saysSo("Categories", category, categoryTitles[category].zh)
})

test.each(suspicionStates)("the state %s of a suspicion is explained", (state) => {
  expect(rowsUnder("States of a suspicion").map(([, english]) => english)).toContain(`\`${state}\``)
})

test.each(subjectKinds)("the subject %s of a verdict is explained", (kind) => {
  saysSo("Subjects of verdicts", kind, subjectLabels[kind].zh)
})
