import type { CaseDossier } from "./dossiers/CaseDossier.ts"
import type { ClassDossier } from "./dossiers/ClassDossier.ts"
import type { CountyDossier } from "./dossiers/CountyDossier.ts"
import type { HouseholdDossier } from "./dossiers/HouseholdDossier.ts"
import type { InspectionDossier } from "./dossiers/InspectionDossier.ts"
import type { PlanDossier } from "./dossiers/PlanDossier.ts"
import type { Supply } from "./dossiers/Supply.ts"
import type { VacancyDossier } from "./dossiers/VacancyDossier.ts"
import type { VillageDossier } from "./dossiers/VillageDossier.ts"
import { CoverageCounter, type RuleCoverage } from "./findings/Coverage.ts"
import { type Branch, OutcomeTree } from "./findings/OutcomeTree.ts"
import { display, type ParameterValue } from "./policies/Parameter.ts"
import type { PolicyBook } from "./policies/PolicyBook.ts"
import { Inquiry } from "./rules/Inquiry.ts"
import { notApplicable, type Outcome } from "./rules/Outcome.ts"
import type { Rule } from "./rules/Rule.ts"
import { type Terms, type TermsInForce, termsOf } from "./rules/Terms.ts"
import type { Verdict } from "./rules/Verdict.ts"
import { type View, type ViewName, type Views, viewNames, views } from "./rules/View.ts"
import type { AreaCode } from "./values/Area.ts"
import type { Day } from "./values/Day.ts"
import type { Sentence } from "./values/Sentence.ts"

export interface AssessOptions {
  readonly rules: ReadonlyArray<Rule>
  readonly policies: PolicyBook
  readonly asOf: Day
  readonly supply: Supply
  /** Which areas are asked about; a subject whose verdict would belong elsewhere is not judged. */
  readonly inScope?: (area: AreaCode) => boolean
  /** Counts outcomes; given where several assessors follow each other, so that what one learnt serves the next. */
  readonly outcomes?: OutcomeTree
  /** Asked instead of one of the assessor's own, of the same day and supply. */
  readonly inquiry?: Inquiry
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
  private readonly benches: Readonly<Record<ViewName, Bench>>
  private readonly counters: ReadonlyArray<CoverageCounter>
  private readonly outcomes: OutcomeTree
  /** The first later day on which an outcome of the dossier in hand may change, passed ones included. */
  private due: Day | null = null

  constructor(options: AssessOptions) {
    this.options = options
    this.inquiry = options.inquiry ?? new Inquiry(options.asOf, options.supply)
    this.outcomes = options.outcomes ?? new OutcomeTree()
    const inForce = options.rules.map((rule) => new RuleInForce(rule, options))
    this.counters = inForce.map(({ counter }) => counter)
    const benches = viewNames.map((name) => {
      const rules = inForce.filter(({ rule }) => rule.view === name)
      return [name, { name, view: views[name] as View<unknown>, rules, root: this.outcomes.root(name) }] as const
    })
    this.benches = Object.fromEntries(benches) as unknown as Record<ViewName, Bench>
  }

  /** Judges a household and its members; the first later day on which something said of them may change, or null. */
  household(dossier: HouseholdDossier): Day | null {
    this.due = null
    this.judge("household", dossier)
    for (const person of dossier.persons) {
      this.judge("person", person)
      for (const employment of person.employments) this.judge("employment", employment)
      for (const appointment of person.appointments) this.judge("appointment", appointment)
      for (const grant of person.grants) this.judge("grant", grant)
      for (const trainee of person.trainings) this.judge("trainee", trainee)
    }
    return this.due
  }

  /** Judges a village, its posts and the appointments to them; the day from which that may change, or null. */
  village(dossier: VillageDossier): Day | null {
    this.due = null
    this.judge("village", dossier)
    for (const post of dossier.posts) this.judge("post", post)
    for (const holding of dossier.holdings) this.judge("holding", holding)
    return this.due
  }

  /** Judges a training plan; the day from which that may change, or null. */
  plan(dossier: PlanDossier): Day | null {
    return this.alone("plan", dossier)
  }

  /** Judges a training class; the day from which that may change, or null. */
  class(dossier: ClassDossier): Day | null {
    return this.alone("class", dossier)
  }

  /** Judges a vacancy of the job reserve; the day from which that may change, or null. */
  vacancy(dossier: VacancyDossier): Day | null {
    return this.alone("vacancy", dossier)
  }

  /** Judges an inspection; the day from which that may change, or null. */
  inspection(dossier: InspectionDossier): Day | null {
    return this.alone("inspection", dossier)
  }

  /** Judges a case; the day from which that may change, or null. */
  case(dossier: CaseDossier): Day | null {
    return this.alone("case", dossier)
  }

  /** Judges a county as a whole; the day from which that may change, or null. */
  county(dossier: CountyDossier): Day | null {
    this.due = null
    for (const coverage of dossier.coverage) this.judge("coverage", coverage)
    if (dossier.reserve !== null) this.judge("reserve", dossier.reserve)
    return this.due
  }

  /** What was judged since it was last asked, rule by rule in the order given. */
  coverage(): ReadonlyArray<RuleCoverage> {
    const byView = Object.values(this.benches).map(
      ({ name, rules }) => [name, rules.map(({ counter }) => counter)] as const
    )
    this.outcomes.takeCoverage(new Map(byView))
    return this.counters.map((counter) => counter.result())
  }

  /** Judges one subject of a view by itself; the day from which that may change, or null. */
  alone<V extends ViewName>(name: V, dossier: Views[V]): Day | null {
    this.due = null
    this.judge(name, dossier)
    return this.due
  }

  private judge<V extends ViewName>(name: V, subject: Views[V]): void {
    const { view, rules, root } = this.benches[name]
    if (rules.length === 0) return
    const area = view.area(subject)
    if (this.options.inScope !== undefined && !this.options.inScope(area)) return
    const listed = name !== "person" || (subject as Views["person"]).status === "active"
    let branch: Branch = root
    for (const one of rules) {
      const outcome = listed || one.rule.anyStatus === true ? this.apply(one, subject, area) : offRegister
      branch = branch.next(outcome)
      if (outcome.kind === "fail") this.verdicts.push(this.verdict(one, view, subject, area, outcome))
    }
    this.outcomes.count(branch)
  }

  private apply(one: RuleInForce, subject: Views[ViewName], area: AreaCode): Outcome {
    const terms = one.terms.at(area)
    this.inquiry.begin(terms.until)
    const outcome = terms.unknown ?? one.rule.check(subject as never, this.inquiry, terms.values as never)
    const { changesOn } = this.inquiry
    if (changesOn !== null && (this.due === null || changesOn < this.due)) this.due = changesOn
    return outcome
  }

  private verdict<S>(
    one: RuleInForce,
    view: View<S>,
    subject: S,
    area: AreaCode,
    { message, evidence, severity, money }: Extract<Outcome, { kind: "fail" }>
  ): Verdict {
    const isUncertain = this.isUncertain(one, subject, one.terms.at(area))
    const verdict: Verdict = {
      rule: one.rule.id,
      subject: { kind: view.subject, id: view.id(subject) },
      area,
      severity: severity ?? one.rule.severity,
      message: isUncertain ? { zh: message.zh + uncertain.zh, en: message.en + uncertain.en } : message,
      evidence,
      recheckOn: this.inquiry.changesOn
    }
    return money === undefined ? verdict : { ...verdict, money }
  }

  /**
   * Whether a finding rests on a parameter that nobody has confirmed. Where some are confirmed and others are not, the rule
   * is asked again to see which of them it reads of this subject: months for village posts say nothing of other posts.
   */
  private isUncertain(one: RuleInForce, subject: unknown, { unconfirmed, values }: Terms): boolean {
    if (unconfirmed.size === 0) return false
    if (unconfirmed.size === Object.keys(values).length) return true
    let isRead = false
    const watched = new Proxy(values, {
      get: (target, name) => {
        if (unconfirmed.has(String(name))) isRead = true
        return Reflect.get(target, name)
      }
    })
    const { asOf, supply } = this.options
    one.rule.check(subject as never, new Inquiry(asOf, supply), watched as never)
    return isRead
  }
}

/** The rules that judge the subjects of one view. */
interface Bench {
  readonly name: ViewName
  readonly view: View<unknown>
  readonly rules: ReadonlyArray<RuleInForce>
  readonly root: Branch
}

/** A rule with its terms and its counts. */
class RuleInForce {
  readonly rule: Rule
  readonly counter: CoverageCounter
  readonly terms: TermsInForce<Rule["parameters"]>

  constructor(rule: Rule, { policies, asOf }: AssessOptions) {
    this.rule = rule
    this.counter = new CoverageCounter(rule.id)
    this.terms = termsOf(rule, policies, asOf)
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

/** A rule's words with the values of its parameters put in for `{name}`, in both languages. */
export function fillIn(
  rule: Pick<Rule, "parameters">,
  words: Sentence,
  settingOf: (name: string) => ParameterValue | null
): Sentence {
  const filled = (language: keyof Sentence) =>
    words[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const declaration = rule.parameters[name]
      return declaration === undefined ? whole : display(declaration, "", settingOf(name), language)
    })
  return { zh: filled("zh"), en: filled("en") }
}
