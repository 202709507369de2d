import type { ParameterDeclaration } from "@wengang/domain/policies/Parameter.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { movedDay } from "./moved.ts"
import { nationalWindow, outspoken } from "./outspoken.ts"

/** Rules that hang on a day or month of one certain year, by a parameter that they declare. */
export const datedRules: ReadonlyArray<Rule> = catalogue.filter((rule) => datedParameters(rule).length > 0)

/** The terms by which every rule speaks, with the dated values so many years later. */
export function movedPolicies(years: number): PolicyBook {
  const dated = datedRules.flatMap((rule) =>
    datedParameters(rule).map((one) =>
      nationalWindow(rule.id, { ...one, national: movedDay(String(one.national) as Day, years) })
    )
  )
  return new PolicyBook([...outspoken, ...dated])
}

function datedParameters({ parameters }: Rule): ReadonlyArray<ParameterDeclaration> {
  return Object.values(parameters).filter(({ kind }) => kind === "day" || kind === "month")
}
