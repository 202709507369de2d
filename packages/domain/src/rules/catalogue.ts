import { ledgerStale } from "./employment/ledger.stale.ts"
import type { Rule } from "./Rule.ts"

/** All rules, by id. */
export const rules = [ledgerStale] as const

export type RuleId = (typeof rules)[number]["id"]

/** All rules seen alike, in the order of their ids. */
export const catalogue: ReadonlyArray<Rule> = [...(rules as ReadonlyArray<unknown> as ReadonlyArray<Rule>)].sort(
  (a, b) => (a.id < b.id ? -1 : 1)
)

/** The rule of an id. */
export function ruleOf(id: string): Rule | undefined {
  return catalogue.find((rule) => rule.id === id)
}
