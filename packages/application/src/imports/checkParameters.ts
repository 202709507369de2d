import { expectedOf, readValue } from "@wengang/domain/policies/Parameter.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { ImportProblem, IncomingRow } from "./Incoming.ts"
import { problemOf } from "./problems.ts"

/** The rows of 参数 that name no rule or parameter, or whose value the parameter cannot have. */
export function checkParameters(
  rows: ReadonlyArray<IncomingRow>
): ReadonlyMap<IncomingRow, ReadonlyArray<ImportProblem>> {
  const problems = new Map<IncomingRow, ReadonlyArray<ImportProblem>>()
  for (const row of rows) {
    const problem = problemIn(row)
    if (problem !== undefined) problems.set(row, [problem])
  }
  return problems
}

function problemIn(row: IncomingRow): ImportProblem | undefined {
  const { rule: id, name, value, unit, from, to } = row.values
  const rule = ruleOf(String(id))
  if (rule === undefined) {
    return problemOf("parameter", row, "rule", "unknown-rule", {
      zh: "没有这条规则；规则编号见“wengang rules”。",
      en: "There is no such rule; `wengang rules` lists them."
    })
  }
  const declaration = Object.values(rule.parameters).find((one) => one.name === name)
  if (declaration === undefined) {
    const names = Object.values(rule.parameters).map((one) => one.name)
    return problemOf("parameter", row, "name", "unknown-parameter", {
      zh: `该规则的参数有：${names.join("、") || "无"}。`,
      en: `The rule's parameters are: ${names.join(", ") || "none"}.`
    })
  }
  if (typeof value === "string" && readValue(declaration, value) === undefined) {
    const expected = expectedOf(declaration)
    return problemOf("parameter", row, "value", "parameter-value", {
      zh: `“${declaration.title.zh}”不能取这个值，${expected.zh}。`,
      en: `The parameter "${declaration.title.en}" cannot have this value; ${expected.en}.`
    })
  }
  if (typeof unit === "string" && measuresElse(unit, declaration.unit)) {
    return problemOf("parameter", row, "unit", "parameter-unit", {
      zh: `“${declaration.title.zh}”以“${declaration.unit}”计，请换算后填写。`,
      en: `The parameter "${declaration.title.en}" is counted in ${declaration.unit}; convert the value.`
    })
  }
  if (typeof to === "string" && to < String(from)) {
    return problemOf("parameter", row, "to", "parameter-window", {
      zh: "止期早于起期。",
      en: "The end lies before the start."
    })
  }
  return undefined
}

/** The units that people write, by what they measure. */
const measures: Readonly<Record<string, string>> = {
  天: "days",
  日: "days",
  个工作日: "working days",
  工作日: "working days",
  周: "weeks",
  个月: "months",
  月: "months",
  年: "years",
  岁: "years",
  周岁: "years",
  元: "yuan",
  万元: "ten thousand yuan",
  "%": "percent",
  人: "persons",
  名: "persons",
  户: "households",
  倍: "times"
}

/** Whether a unit measures something else than the parameter's own: 2 in months is not 2 in days. Unknown units are let pass. */
function measuresElse(unit: string, own: string): boolean {
  const written = measures[unit.normalize("NFKC").trim()]
  const declared = measures[own]
  return written !== undefined && declared !== undefined && written !== declared
}
