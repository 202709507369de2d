import type { ParameterValue, ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import { type Judgement, type JudgingTerms, judge } from "../../src/judging/judge.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { day } from "../../src/synthetic/Literals.ts"

/** Values by which rules and clauses speak that are silent with the national ones. */
const spoken: ReadonlyArray<readonly [rule: string, parameter: string, value: ParameterValue]> = [
  ["pay.differs-from-attendance", "payByAttendance", true],
  ["post.holder-age", "newHolderMaximum", 60],
  ["grant.transport-missing", "scope", "away"]
]

/** Terms of the whole nation, on all days, by which every rule speaks. */
export const outspoken: ReadonlyArray<ParameterWindow> = spoken.map(([id, name, value]) => {
  const rule: Rule | undefined = catalogue.find((one) => one.id === id)
  const parameter = rule?.parameters[name]
  if (parameter === undefined) throw new Error(`${id} has no parameter ${name}`)
  return nationalWindow(id, { ...parameter, national: value })
})

export const policies = new PolicyBook(outspoken)

/** What rules say of ledgers where every rule speaks. */
export function judgeAll(ledgers: Ledgers, terms: Partial<JudgingTerms> = {}): Judgement {
  return judge(ledgers, { policies, ...terms })
}

/** A parameter's national value as a window that is always open. */
export function nationalWindow(rule: string, parameter: Rule["parameters"][string]): ParameterWindow {
  const { name, unit, national: value, source, standing } = parameter
  return { rule, name, value, unit, jurisdiction: null, from: day("0001-01-01"), to: null, source, standing }
}
