import type { ParameterValue } from "../policies/Parameter.ts"
import type { PolicyBook } from "../policies/PolicyBook.ts"
import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import { notEvaluable, type Outcome } from "./Outcome.ts"
import type { ParameterDeclarations, ValuesOf } from "./Rule.ts"

/** A rule's parameters as they stand at a place on a day. */
export interface Terms<P extends ParameterDeclarations = ParameterDeclarations> {
  readonly values: ValuesOf<P>
  /** Why the rule cannot be judged here, where a parameter that it needs is unknown. */
  readonly unknown: Outcome | undefined
  /** Those that nobody has confirmed. */
  readonly unconfirmed: ReadonlySet<string>
  /** The first later day on which another value may hold, or null. */
  readonly until: Day | null
}

interface TermsOfDay {
  readonly asOf: Day
  readonly byRule: Map<object, TermsInForce<ParameterDeclarations>>
}

/** The terms of rules that no jurisdiction set any for, by book of policies, on the day asked last. */
const national = new WeakMap<PolicyBook, TermsOfDay>()

/** A rule's terms on a day. Those that hold everywhere are looked up once: a form judges a household at each key. */
export function termsOf(
  rule: { readonly id: string; readonly parameters: ParameterDeclarations },
  policies: PolicyBook,
  asOf: Day
): TermsInForce<ParameterDeclarations> {
  let day = national.get(policies)
  if (day === undefined || day.asOf !== asOf) {
    day = { asOf, byRule: new Map() }
    national.set(policies, day)
  }
  const known = day.byRule.get(rule)
  if (known !== undefined) return known
  const terms = new TermsInForce(rule, policies, asOf)
  if (terms.holdEverywhere) day.byRule.set(rule, terms)
  return terms
}

/** Looks up a rule's terms on a day, once an area; once for all where no jurisdiction set any. */
export class TermsInForce<P extends ParameterDeclarations> {
  private readonly rule: { readonly id: string; readonly parameters: P }
  private readonly policies: PolicyBook
  private readonly asOf: Day
  private readonly everywhere: Terms<P> | undefined
  private readonly byArea = new Map<AreaCode, Terms<P>>()

  constructor(rule: { readonly id: string; readonly parameters: P }, policies: PolicyBook, asOf: Day) {
    this.rule = rule
    this.policies = policies
    this.asOf = asOf
    const local = Object.values(rule.parameters).some(({ name }) => policies.windowsOf(rule.id, name).length > 0)
    this.everywhere = local ? undefined : this.lookUp("000000000000" as AreaCode)
  }

  /** Whether no jurisdiction set any. */
  get holdEverywhere(): boolean {
    return this.everywhere !== undefined
  }

  at(area: AreaCode): Terms<P> {
    if (this.everywhere !== undefined) return this.everywhere
    const known = this.byArea.get(area)
    if (known !== undefined) return known
    const terms = this.lookUp(area)
    this.byArea.set(area, terms)
    return terms
  }

  private lookUp(area: AreaCode): Terms<P> {
    const values: Record<string, ParameterValue | null> = {}
    const unconfirmed = new Set<string>()
    let until: Day | null = null
    let unknown: Outcome | undefined
    for (const [key, declaration] of Object.entries(this.rule.parameters)) {
      const setting = this.policies.setting(this.rule.id, declaration, area, this.asOf)
      values[key] = setting.value
      if (setting.standing === "unconfirmed") unconfirmed.add(key)
      if (setting.value === null && declaration.optional !== true) {
        unknown = notEvaluable({ sheet: "参数", field: declaration.name })
      }
      if (setting.until !== null && (until === null || setting.until < until)) until = setting.until
    }
    return { values: values as ValuesOf<P>, unknown, unconfirmed, until }
  }
}
