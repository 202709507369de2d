import type { NamedTrace } from "@wengang/application/rules/traceSubject.ts"
import type { Fact } from "@wengang/domain/findings/Facts.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { parameterInWords } from "./cardReport.ts"
import { factInWords } from "./factInWords.ts"
import { missingInWords } from "./missingInWords.ts"
import { severityMarks } from "./severityMarks.ts"
import { subjectMarks } from "./subjectMarks.ts"
import { TextTable } from "./TextTable.ts"
import { verdictInContract } from "./verdictInContract.ts"

/** A trace as the README shows it. */
export function traceInJson({ title, condition, verdict, reason, comparisons, parameters, ...traced }: NamedTrace) {
  return {
    ...traced,
    title: title.zh,
    titleEnglish: title.en,
    condition: condition.zh,
    conditionEnglish: condition.en,
    verdict: verdict === null ? null : verdictInContract(verdict),
    reason: reason?.zh ?? null,
    reasonEnglish: reason?.en ?? null,
    comparisons: comparisons.map(({ zh, en }) => ({ zh, en })),
    parameters: parameters.map(({ title: named, jurisdictionPath, ...parameter }) => ({
      ...parameter,
      title: named.zh,
      titleEnglish: named.en,
      jurisdictionName: jurisdictionPath.join("") || null
    }))
  }
}

/** A trace for a terminal: each sentence in Chinese, and in English under it. */
export function traceInWords(traced: NamedTrace): string {
  const { rule, title, subject, area, areaPath, asOf, condition, comparisons, parameters, basis, changesOn } = traced
  return [
    `${rule} ${title.zh}  对象 ${subjectMarks[subject.kind]} ${subject.id}  ${areaPath.join("") || area}  核验日期 ${asOf}`,
    `条件：${condition.zh}`,
    outcomeInWords(traced),
    ...section(
      "参数 parameters",
      parameters.map((parameter) => `${parameter.title.zh}：${parameterInWords(parameter)}`)
    ),
    ...section(
      "比较 comparisons",
      comparisons.flatMap(({ zh, en }) => [zh, `  ${en}`])
    ),
    "读取的事实 facts read：",
    factTable(traced.facts),
    ...section(
      "依据 basis",
      basis.map(({ title: document, date, demands }) => `${document}${date === null ? "" : `（${date}）`}：${demands}`)
    ),
    changesOn === null
      ? "不会仅因时间推移而改变。\n  It cannot change by time alone."
      : `最早可能于 ${changesOn} 因时间推移而改变。\n  The first day on which it may change by time alone.`,
    ""
  ].join("\n")
}

function outcomeInWords({ rule, outcome, verdict, reason, missing }: NamedTrace): string {
  switch (outcome) {
    case "pass":
      return "结果：通过 pass"
    case "fail":
      return verdict === null ? "" : failureInWords(verdict)
    case "notApplicable":
      return `结果：不适用 not applicable——${reason?.zh}\n      ${reason?.en}`
    case "notEvaluable":
      return `结果：无法判定 not evaluable——缺 ${missing.map((one) => missingInWords(one, [rule])).join("、")}`
  }
}

function failureInWords({ severity, message }: Verdict): string {
  return `结果：不通过 fail（${severityMarks[severity]} ${severity}）——${message.zh}\n      ${message.en}`
}

function section(title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> {
  return lines.length === 0 ? [] : [`${title}：`, ...lines.map((line) => `  ${line}`)]
}

function factTable(facts: ReadonlyArray<Fact>): string {
  const table = new TextTable(["工作表", "编号", "字段", "值"])
  for (const fact of facts) table.push([fact.sheet, fact.key, fact.label, factInWords(fact)])
  return `${table}`
}
