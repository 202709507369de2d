import type { HouseholdDossier } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import { type View, type ViewName, views } from "@wengang/domain/rules/View.ts"
import type { Unknown } from "./Laid.ts"

/** The views whose subjects lie in a household. */
const householdViews: ReadonlySet<ViewName> = new Set([
  "household",
  "person",
  "employment",
  "appointment",
  "grant",
  "trainee"
])

/** The rules that a household's own rows decide. */
const householdRules: ReadonlyArray<Rule> = catalogue.filter(({ view }) => householdViews.has(view))

/**
 * The rules of households, and what they asked for. A rule that read what the page does not know of a subject has not
 * judged it: the server's word on that is waited for.
 */
export class AskedRules {
  readonly rules: ReadonlyArray<Rule> = householdRules.map((rule) => this.watched(rule))
  /** The fingerprints of all that was judged. */
  readonly asked = new Set<string>()
  /** Those of what was judged without knowing all that it rests on. */
  readonly inTheDark = new Set<string>()
  private met = false

  /** Has the facts that are not known say so when a rule reads them. */
  guard(households: ReadonlyArray<HouseholdDossier>, unknown: Unknown, knowsSigner: (person: string) => boolean): void {
    for (const household of households) {
      if (unknown.phones.has(household.id)) this.hide(household, "sharedPhones", [])
      for (const person of household.persons) {
        if (unknown.listed.has(person.id)) this.hide(person, "listed", [])
        if (unknown.namesakes.has(person.id)) this.hide(person, "namesakes", null)
        for (const appointment of person.appointments) {
          const signers = new GuardedSigners(appointment.signers, knowsSigner, () => this.note())
          Object.assign(appointment, { signers })
        }
      }
    }
  }

  private hide<T extends object, K extends keyof T>(facts: T, name: K, value: T[K]): void {
    const get = () => {
      this.note()
      return value
    }
    Object.defineProperty(facts, name, { get })
  }

  private note(): void {
    this.met = true
  }

  private watched(rule: Rule): Rule {
    const view = views[rule.view] as View<unknown>
    return {
      ...rule,
      check: (subject, inquiry, parameters) => {
        this.met = false
        const outcome = rule.check(subject, inquiry, parameters)
        const about = { rule: rule.id, subject: { kind: view.subject, id: view.id(subject) } }
        this.asked.add(fingerprintOf(about))
        if (this.met) this.inTheDark.add(fingerprintOf(about))
        return outcome
      }
    }
  }
}

/** What signers hold, as far as it is known who they are. */
class GuardedSigners<V> extends Map<string, V> {
  private readonly knows: (person: string) => boolean
  private readonly whenUnknown: () => void

  constructor(known: ReadonlyMap<string, V>, knows: (person: string) => boolean, whenUnknown: () => void) {
    super(known)
    this.knows = knows
    this.whenUnknown = whenUnknown
  }

  override get(person: string): V | undefined {
    if (!this.knows(person)) this.whenUnknown()
    return super.get(person)
  }
}
