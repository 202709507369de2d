import type { ParameterDeclaration, ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { day } from "../../src/synthetic/Literals.ts"
import { movedDay } from "./moved.ts"

/** Rules that hang on a day or month of one certain year, by a parameter that they declare. */
export const datedRules: ReadonlyArray<Rule> = catalogue.filter((rule) => datedParameters(rule).length > 0)

/** The national values, with the dated ones so many years later. */
export function movedPolicies(years: number): PolicyBook {
  return new PolicyBook(datedRules.flatMap((rule) => datedParameters(rule).map((one) => windowOf(rule, one, years))))
}

function datedParameters({ parameters }: Rule): ReadonlyArray<ParameterDeclaration> {
  return Object.values(parameters).filter(({ kind }) => kind === "day" || kind === "month")
}

function windowOf(rule: Rule, parameter: ParameterDeclaration, years: number): ParameterWindow {
  const { name, unit, national, source, standing } = parameter
  const value = movedDay(String(national) as Day, years)
  return { rule: rule.id, name, value, unit, jurisdiction: null, from: day("0001-01-01"), to: null, source, standing }
}
