import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { day } from "../../src/synthetic/Literals.ts"
import { movedDay } from "./moved.ts"

/** Rules that hang on a day or month of one certain year, by a parameter of theirs. */
export const datedRules: ReadonlyArray<Rule> = catalogue.filter((rule) => datedParameters(rule).length > 0)

/** The national values, with the dated ones so many years later. */
export function movedPolicies(years: number): PolicyBook {
  return new PolicyBook(datedRules.flatMap((rule) => datedParameters(rule).map((one) => windowOf(rule, one, years))))
}

function datedParameters({ parameters }: Rule) {
  return Object.values(parameters).filter(({ kind }) => kind === "day" || kind === "month")
}

function windowOf(
  rule: Rule,
  { name, unit, national, source, standing }: ReturnType<typeof datedParameters>[number],
  years: number
): ParameterWindow {
  const text = String(national)
  const value = movedDay(text.padEnd(10, "-01") as Day, years).slice(0, text.length)
  return { rule: rule.id, name, value, unit, jurisdiction: null, from: day("0001-01-01"), to: null, source, standing }
}
