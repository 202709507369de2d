import type { ParameterDeclaration, ParameterValue } from "../policies/Parameter.ts"
import type { Clause } from "../policies/Source.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Inquiry } from "./Inquiry.ts"
import type { Outcome } from "./Outcome.ts"
import type { Severity } from "./Severity.ts"
import type { ViewName, Views } from "./View.ts"

export { type Severity, severities } from "./Severity.ts"

/** The five topics of the city's survey, by which circulars are divided, and what becomes of their findings. */
export const categories = ["ledger", "policy", "post", "training", "reserve", "rectification"] as const
export type Category = (typeof categories)[number]

export const categoryTitles: Readonly<Record<Category, Sentence>> = {
  ledger: { zh: "就业帮扶信息台账", en: "Employment ledgers" },
  policy: { zh: "就业帮扶政策落实", en: "Policies" },
  post: { zh: "公益性岗位管理", en: "Public-welfare posts" },
  training: { zh: "就业技能培训", en: "Skills training" },
  reserve: { zh: "就业帮扶岗位储备", en: "Job reserve" },
  rectification: { zh: "调研通报与整改", en: "Inspection and rectification" }
}

export type ParameterDeclarations = Readonly<Record<string, ParameterDeclaration>>

/**
 * The values of a rule's parameters: numbers for counts, percents and yuan (in fen), text for days, months and choices;
 * null for an optional one that is not set.
 */
export type ValuesOf<P extends ParameterDeclarations> = {
  readonly [K in keyof P]: P[K] extends ParameterDeclaration<infer V>
    ? P[K] extends { readonly optional: true }
      ? V | null
      : V
    : never
}

/** A rule: identity, basis, words, check, in this order. `any` view and parameters make the type of a list of rules. */
export interface Rule<
  Id extends string = string,
  V extends ViewName = ViewName,
  P extends ParameterDeclarations = ParameterDeclarations
> {
  readonly id: Id
  readonly title: Sentence
  /** That of its verdicts, unless one bears its own. */
  readonly severity: Severity
  readonly category: Category
  readonly view: V
  /** Whether a person rule also judges the deceased and those moved out. */
  readonly anyStatus?: boolean

  readonly basis: ReadonlyArray<Clause>
  readonly parameters: P

  readonly words: {
    /** When it fails, as the catalogue says it. */
    readonly condition: Sentence
    readonly why: Sentence
    readonly toDo: Sentence
    /** A case that fails and one that passes. */
    readonly fails: Sentence
    readonly passes: Sentence
    /** What the amount is that its verdicts are about; absent where they are about none. */
    readonly amount?: Sentence
  }

  /** Judges one subject. Compares with the day only through the inquiry. */
  check(subject: Views[V], inquiry: Inquiry, parameters: ValuesOf<P>): Outcome
}

/** Declares a rule, with its id and parameters kept as types. */
export function rule<const Id extends string, V extends ViewName, P extends ParameterDeclarations>(
  declaration: Rule<Id, V, P>
): Rule<Id, V, P> {
  return declaration
}

/** A whole number: of days, months, years, rows. */
export function count(declaration: Omit<ParameterDeclaration<number>, "kind">): ParameterDeclaration<number> {
  return { kind: "count", ...declaration }
}

/** A whole number without which the rule can be judged; the rule is then handed null. */
export function optionalCount(
  declaration: Omit<ParameterDeclaration<number>, "kind" | "optional">
): ParameterDeclaration<number> & { readonly optional: true } {
  return { kind: "count", optional: true, ...declaration }
}

/** A parameter of any other kind. */
export function parameter<V extends ParameterValue>(declaration: ParameterDeclaration<V>): ParameterDeclaration<V> {
  return declaration
}
