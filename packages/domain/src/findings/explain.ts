import { fillIn } from "../assess.ts"
import { display, displayInChinese, type ParameterValue, type Standing } from "../policies/Parameter.ts"
import type { PolicyBook } from "../policies/PolicyBook.ts"
import type { Clause, Source } from "../policies/Source.ts"
import type { Remedy } from "../rectification/Remedy.ts"
import { remedies } from "../rectification/remedies.ts"
import type { RuleId } from "../rules/catalogue.ts"
import { type Category, categoryTitles, type Rule, type Severity } from "../rules/Rule.ts"
import { type SubjectKind, views } from "../rules/View.ts"
import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import type { Sentence } from "../values/Sentence.ts"

/** A parameter as it stands at a place on a day. */
export interface ParameterCard {
  readonly name: string
  readonly title: Sentence
  readonly value: ParameterValue | null
  /** The value with its unit, as people read it. */
  readonly shown: string
  readonly unit: string
  /** Null for the nation. */
  readonly jurisdiction: AreaCode | null
  readonly from: Day | null
  readonly to: Day | null
  readonly source: Source
  readonly standing: Standing
}

/** A rule in words: what it asks, why, with which numbers, on what basis. */
export interface RuleCard {
  readonly rule: string
  readonly title: Sentence
  readonly severity: Severity
  readonly category: Category
  readonly categoryTitle: Sentence
  readonly subject: SubjectKind
  readonly condition: Sentence
  readonly why: Sentence
  readonly toDo: Sentence
  readonly fails: Sentence
  readonly passes: Sentence
  readonly parameters: ReadonlyArray<ParameterCard>
  readonly basis: ReadonlyArray<Clause>
  readonly remedy: Remedy
}

/** The card of a rule as it stands at a place (null: the nation) on a day. */
export function explain(rule: Rule, policies: PolicyBook, area: AreaCode | null, asOf: Day): RuleCard {
  const at = area ?? ("000000000000" as AreaCode)
  const parameters = Object.values(rule.parameters).map((declaration): ParameterCard => {
    const { value, standing, window } = policies.setting(rule.id, declaration, at, asOf)
    const unit = window?.unit ?? declaration.unit
    return {
      name: declaration.name,
      title: declaration.title,
      value,
      shown: display(declaration, unit, value),
      unit,
      jurisdiction: window?.jurisdiction ?? null,
      from: window?.from ?? null,
      to: window?.to ?? null,
      source: window?.source ?? declaration.source,
      standing
    }
  })
  const valueOfParameter = (key: string) => {
    const declaration = rule.parameters[key]
    return parameters.find(({ name }) => name === declaration?.name)?.value ?? null
  }
  const inWords = ({ zh, en }: Sentence): Sentence => ({
    zh: fillIn(rule, zh, valueOfParameter, displayInChinese),
    en: fillIn(rule, en, valueOfParameter)
  })
  const { condition, why, toDo, fails, passes } = rule.words
  return {
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    category: rule.category,
    categoryTitle: categoryTitles[rule.category],
    subject: views[rule.view].subject,
    condition: inWords(condition),
    why: inWords(why),
    toDo: inWords(toDo),
    fails: inWords(fails),
    passes: inWords(passes),
    parameters,
    basis: rule.basis,
    remedy: remedies[rule.id as RuleId]
  }
}
