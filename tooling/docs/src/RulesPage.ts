import { explain, type ParameterCard, type RuleCard } from "@wengang/domain/findings/explain.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import type { Clause, Source } from "@wengang/domain/policies/Source.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { type Category, categories, categoryTitles } from "@wengang/domain/rules/Rule.ts"
import { fromParts } from "@wengang/domain/values/Day.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { severityLabels, standingLabels, subjectLabels } from "./Labels.ts"

export const command = "pnpm --filter @wengang/tooling-docs generate"

/** National values are not dated, so that any day shows the same. */
const anyDay = fromParts(2022, 3, 9)

/** `docs/rules.md`: every rule in words, with the values that hold nation-wide. */
export function rulesPage(): string {
  const cards = catalogue.map((rule) => explain(rule, PolicyBook.national, null, anyDay))
  const divided = categories.map((category) => ({
    category,
    cards: cards.filter((card) => card.category === category)
  }))
  const rooms = divided.filter((room) => room.cards.length > 0)
  return `${[
    "# Rules 规则目录",
    `This page is generated from the catalogue in \`packages/domain/src/rules\` by \`${command}\`; do not edit it.`,
    introduction(cards.length),
    "## Contents 目录",
    rooms.map((room) => contents(room.category, room.cards)).join("\n"),
    ...rooms.flatMap((room) => [`## ${inBoth(categoryTitles[room.category])}`, ...room.cards.map(section)])
  ].join("\n\n")}\n`
}

function introduction(count: number): string {
  return [
    `${count} rules judge the ledgers. Each value below is the national default of a parameter: the sheet 参数 sets others for a`,
    "jurisdiction and a span of days, and `npm run -s wengang -- explain RULE --area CODE` shows those in force at a place. A value",
    "marked 待核实 (unconfirmed) rests on a source that nobody has verified, and every verdict that rests on it says so. What the",
    "words mean is in [glossary.md](glossary.md)."
  ].join("\n")
}

function contents(category: Category, cards: ReadonlyArray<RuleCard>): string {
  const lines = cards.map(({ rule, title }) => `  - [\`${rule}\`](#${rule}) ${inBoth(title)}`)
  return [`- **${inBoth(categoryTitles[category])}**`, ...lines].join("\n")
}

function section(card: RuleCard): string {
  const { measure, evidence, workingDays } = card.remedy
  return [
    `<a id="${card.rule}"></a>`,
    `### ${inBoth(card.title)}`,
    [
      `- **Rule 规则** \`${card.rule}\``,
      `- **Severity 级别** ${inBoth(severityLabels[card.severity])}`,
      `- **Subject 对象** ${inBoth(subjectLabels[card.subject])}`
    ].join("\n"),
    twice("Condition 条件", card.condition),
    twice("Why 原因", card.why),
    parameters(card.parameters),
    ["**Basis 依据**", "", ...card.basis.map((clause) => `- ${basis(clause)}`)].join("\n"),
    twice("What to do 处理", card.toDo),
    [
      `**Remedy 整改** within ${workingDays} working days ${workingDays}个工作日`,
      "",
      `- Measure 措施: ${inBoth(measure)}`,
      `- Evidence 佐证: ${inBoth(evidence)}`
    ].join("\n"),
    ["**Examples 举例**", "", `- Fails 不通过: ${inBoth(card.fails)}`, `- Passes 通过: ${inBoth(card.passes)}`].join(
      "\n"
    )
  ].join("\n\n")
}

function parameters(cards: ReadonlyArray<ParameterCard>): string {
  if (cards.length === 0) return "**Parameters 参数** none 无"
  return [
    "**Parameters 参数**",
    "",
    "| Parameter 参数 | Value 值 | Unit 单位 | Source 依据 | Standing 状态 |",
    "| --- | --- | --- | --- | --- |",
    ...cards.map(({ name, title, value, shown, unit, source, standing }) => {
      const bare = value === null ? "not set 未设定" : shown.slice(0, shown.length - unit.length)
      return row(`\`${name}\` ${inBoth(title)}`, bare, unit, cited(source), inBoth(standingLabels[standing]))
    })
  ].join("\n")
}

function row(...cells: ReadonlyArray<string>): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll(/ {2,}/g, " ")
}

function twice(name: string, { zh, en }: Sentence): string {
  return `**${name}** ${zh}\\\n${capital(en)}`
}

function basis(clause: Clause): string {
  return `${cited(clause)}：${clause.demands}`
}

function cited({ title, date }: Source): string {
  return date === null ? title : `${title}（${date}）`
}

function inBoth({ zh, en }: Sentence): string {
  return `${zh} ${en}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
