import type { NamedCard, NamedParameter } from "@wengang/application/rules/ruleCards.ts"
import { severityMarks } from "./severityMarks.ts"
import { subjectMarks } from "./subjectMarks.ts"

/** A card as a program reads it. */
export function cardInJson({ parameters, ...card }: NamedCard) {
  return {
    ...card,
    parameters: parameters.map(({ jurisdictionPath, ...parameter }) => ({
      ...parameter,
      jurisdictionName: jurisdictionPath.join("") || null
    }))
  }
}

/** A card for a terminal. */
export function cardInWords(card: NamedCard): string {
  const parameters = card.parameters.map((parameter) => `  ${parameter.title.zh}：${parameterInWords(parameter)}`)
  return [
    `${card.rule} ${card.title.zh}`,
    `级别 ${severityMarks[card.severity]}  类别 ${card.categoryTitle.zh}  对象 ${subjectMarks[card.subject]}`,
    `条件：${card.condition.zh}`,
    `原因：${card.why.zh}`,
    `处理：${card.toDo.zh}`,
    ...(parameters.length > 0 ? ["参数：", ...parameters] : []),
    "依据：",
    ...card.basis.map(({ title, date, demands }) => `  ${title}${date === null ? "" : `（${date}）`}：${demands}`),
    `举例：不通过——${card.fails.zh}`,
    `      通过——${card.passes.zh}`,
    `整改：${card.remedy.measure.zh}；佐证：${card.remedy.evidence.zh}；${card.remedy.workingDays}个工作日`,
    ""
  ].join("\n")
}

/** A value, whether somebody verified it, what it rests on, and where and when it holds. */
export function parameterInWords({ shown, standing, source, jurisdictionPath, from, to }: NamedParameter): string {
  const grounds = [
    standing === "confirmed" ? "已确认" : "待核实",
    `依据：${source.title}`,
    jurisdictionPath.join("") || "全国",
    ...(from === null ? [] : [`${from} 至 ${to ?? "今"}`])
  ]
  return `${shown}（${grounds.join("；")}）`
}
