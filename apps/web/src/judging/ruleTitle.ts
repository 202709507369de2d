import { ruleTitles } from "@wengang/domain/rules/ruleTitles.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** What a rule is called; its id, where a newer server judges by one that this page does not know. */
export function ruleTitle(rule: string): Sentence {
  return ruleTitles[rule] ?? { zh: rule, en: rule }
}
