import type { CountyDossier } from "./dossiers/CountyDossier.ts"
import type { HouseholdDossier } from "./dossiers/HouseholdDossier.ts"
import type { PlanDossier } from "./dossiers/PlanDossier.ts"
import type { Supply } from "./dossiers/Supply.ts"
import type { VillageDossier } from "./dossiers/VillageDossier.ts"
import { CoverageCounter, type RuleCoverage } from "./findings/Coverage.ts"
import { display, type ParameterValue } from "./policies/Parameter.ts"
import type { PolicyBook } from "./policies/PolicyBook.ts"
import { Inquiry } from "./rules/Inquiry.ts"
import { notApplicable, notEvaluable, type Outcome } from "./rules/Outcome.ts"
import type { Rule } from "./rules/Rule.ts"
import type { Verdict } from "./rules/Verdict.ts"
import { type View, type ViewName, type Views, views } from "./rules/View.ts"
import type { AreaCode } from "./values/Area.ts"
import type { Day } from "./values/Day.ts"

export interface AssessOptions {
  readonly rules: ReadonlyArray<Rule>
  readonly policies: PolicyBook
  readonly asOf: Day
  readonly supply: Supply
  /** Which areas are asked about; a subject whose verdict would belong elsewhere is not judged. */
  readonly inScope?: (area: AreaCode) => boolean
}

/** A rule's parameters as they stand at a place. */
interface Terms {
  readonly values: Readonly<Record<string, ParameterValue | null>>
  /** Why the rule cannot be judged here, where a parameter that it needs is unknown. */
  readonly unknown: Outcome | undefined
  readonly unconfirmed: boolean
  readonly until: Day | null
}

const offRegister = notApplicable("人员不在册", "the person is not on the register")
const uncertain = { zh: "（依据的参数待核实）", en: " (rests on an unconfirmed parameter)" }

/**
 * Judges dossiers with the rules in force on a day. The form, the API and the night run all judge through it, so that
 * equal facts give equal verdicts, byte for byte.
 */
export class Assessor {
  readonly verdicts: Array<Verdict> = []
  private readonly options: AssessOptions
  private readonly inquiry: Inquiry
  private readonly byView = new Map<ViewName, ReadonlyArray<RuleInForce>>()
  private readonly counters: ReadonlyArray<CoverageCounter>

  constructor(options: AssessOptions) {
    this.options = options
    this.inquiry = new Inquiry(options.asOf, options.supply)
    const inForce = options.rules.map((rule) => new RuleInForce(rule, options))
    this.counters = inForce.map(({ counter }) => counter)
    for (const one of inForce) {
      this.byView.set(one.rule.view, [...(this.byView.get(one.rule.view) ?? []), one])
    }
  }

  household(dossier: HouseholdDossier): void {
    this.judge("household", dossier)
    for (const person of dossier.persons) {
      this.judge("person", person)
      for (const employment of person.employments) this.judge("employment", employment)
      for (const appointment of person.appointments) this.judge("appointment", appointment)
      for (const grant of person.grants) this.judge("grant", grant)
      for (const trainee of person.trainings) this.judge("trainee", trainee)
    }
  }

  village(dossier: VillageDossier): void {
    this.judge("village", dossier)
    for (const holding of dossier.holdings) this.judge("holding", holding)
  }

  plan(dossier: PlanDossier): void {
    this.judge("plan", dossier)
  }

  county(dossier: CountyDossier): void {
    for (const coverage of dossier.coverage) this.judge("coverage", coverage)
  }

  /** What was judged so far, rule by rule in the order given. */
  coverage(): ReadonlyArray<RuleCoverage> {
    return this.counters.map((counter) => counter.result())
  }

  private judge<V extends ViewName>(name: V, subject: Views[V]): void {
    const rules = this.byView.get(name)
    if (rules === undefined) return
    const view: View<Views[V]> = views[name]
    const area = view.area(subject)
    if (this.options.inScope !== undefined && !this.options.inScope(area)) return
    const listed = name !== "person" || (subject as Views["person"]).status === "active"
    for (const one of rules) {
      const outcome = listed || one.rule.anyStatus === true ? this.apply(one, subject, area) : offRegister
      one.counter.record(outcome)
      if (outcome.kind === "fail") this.verdicts.push(this.verdict(one, view, subject, area, outcome))
    }
  }

  private apply(one: RuleInForce, subject: Views[ViewName], area: AreaCode): Outcome {
    const terms = one.terms(area)
    this.inquiry.begin(terms.until)
    return terms.unknown ?? one.rule.check(subject as never, this.inquiry, terms.values as never)
  }

  private verdict<S>(
    one: RuleInForce,
    view: View<S>,
    subject: S,
    area: AreaCode,
    { message, evidence }: Extract<Outcome, { kind: "fail" }>
  ): Verdict {
    const { unconfirmed } = one.terms(area)
    return {
      rule: one.rule.id,
      subject: { kind: view.subject, id: view.id(subject) },
      area,
      severity: one.rule.severity,
      message: unconfirmed ? { zh: message.zh + uncertain.zh, en: message.en + uncertain.en } : message,
      evidence,
      recheckOn: this.inquiry.changesOn
    }
  }
}

/** A rule with its parameters looked up, once an area. */
class RuleInForce {
  readonly rule: Rule
  readonly counter: CoverageCounter
  private readonly options: AssessOptions
  private readonly everywhere: Terms | undefined
  private readonly byArea = new Map<AreaCode, Terms>()

  constructor(rule: Rule, options: AssessOptions) {
    this.rule = rule
    this.options = options
    this.counter = new CoverageCounter(rule.id)
    const local = Object.values(rule.parameters).some(
      ({ name }) => options.policies.windowsOf(rule.id, name).length > 0
    )
    this.everywhere = local ? undefined : this.lookUp("000000000000" as AreaCode)
  }

  terms(area: AreaCode): Terms {
    if (this.everywhere !== undefined) return this.everywhere
    const known = this.byArea.get(area)
    if (known !== undefined) return known
    const terms = this.lookUp(area)
    this.byArea.set(area, terms)
    return terms
  }

  private lookUp(area: AreaCode): Terms {
    const { policies, asOf } = this.options
    const values: Record<string, ParameterValue | null> = {}
    let unconfirmed = false
    let until: Day | null = null
    let unknown: Outcome | undefined
    for (const [key, declaration] of Object.entries(this.rule.parameters)) {
      const setting = policies.setting(this.rule.id, declaration, area, asOf)
      values[key] = setting.value
      if (setting.standing === "unconfirmed") unconfirmed = true
      if (setting.value === null && declaration.optional !== true) {
        unknown = notEvaluable({ sheet: "参数", field: declaration.name })
      }
      if (setting.until !== null && (until === null || setting.until < until)) until = setting.until
    }
    return { values, unknown, unconfirmed, until }
  }
}

/** The verdicts and coverage of one household, as a form or a write asks for them. */
export function assessHousehold(
  dossier: HouseholdDossier,
  options: AssessOptions
): { readonly verdicts: ReadonlyArray<Verdict>; readonly coverage: ReadonlyArray<RuleCoverage> } {
  const assessor = new Assessor(options)
  assessor.household(dossier)
  return { verdicts: assessor.verdicts, coverage: assessor.coverage() }
}

/** A rule's words with the values of its parameters put in for `{name}`. */
export function fillIn(
  rule: Pick<Rule, "parameters">,
  text: string,
  settingOf: (name: string) => ParameterValue | null
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const declaration = rule.parameters[name]
    return declaration === undefined ? whole : display(declaration, "", settingOf(name))
  })
}
