import type { HouseholdDossier } from "../dossiers/HouseholdDossier.ts"
import type { Supply } from "../dossiers/Supply.ts"
import type { VacancyDossier } from "../dossiers/VacancyDossier.ts"
import type { PolicyBook } from "../policies/PolicyBook.ts"
import { Inquiry } from "../rules/Inquiry.ts"
import { personWillingUnreferred } from "../rules/reserve/person.willing-unreferred.ts"
import { isOpen, isSeeking } from "../rules/reserve/seeking.ts"
import { TermsInForce } from "../rules/Terms.ts"
import * as Area from "../values/Area.ts"
import type * as Day from "../values/Day.ts"

export interface ReserveTallyOptions {
  readonly policies: PolicyBook
  readonly asOf: Day.Day
  readonly supply: Supply
}

type OfferedPlaces = Pick<VacancyDossier, "area" | "headcount" | "closedOn">

/**
 * Counts who looks for work in a household, and how many places a vacancy offers. Those counted are those whom the rule on
 * single persons would judge, referred or not.
 */
export class ReserveTally {
  private readonly inquiry: Inquiry
  private readonly terms: TermsInForce<typeof personWillingUnreferred.parameters>

  constructor({ policies, asOf, supply }: ReserveTallyOptions) {
    this.inquiry = new Inquiry(asOf, supply)
    this.terms = new TermsInForce(personWillingUnreferred, policies, asOf)
  }

  /** How many of a household look for work, and when that may change. */
  seekersIn(household: HouseholdDossier): { readonly seekers: number; readonly changesOn: Day.Day | null } {
    const terms = this.terms.at(household.area)
    this.inquiry.begin(terms.until)
    let seekers = 0
    if (terms.unknown === undefined) {
      for (const person of household.members) {
        if (person.willing === true && isSeeking(person, this.inquiry, terms.values) === true) seekers++
      }
    }
    return { seekers, changesOn: this.inquiry.changesOn }
  }

  /** How many places a vacancy offers today, and when that may change; none where it is placed above the counties. */
  placesOf(vacancy: OfferedPlaces): { readonly places: number; readonly changesOn: Day.Day | null } {
    if (!isPlacedInCounty(vacancy.area)) return { places: 0, changesOn: null }
    this.inquiry.begin(null)
    const places = isOpen(vacancy, this.inquiry) ? vacancy.headcount : 0
    return { places, changesOn: this.inquiry.changesOn }
  }
}

/** Whether an area lies in a county, so that what is placed there counts for it. */
export function isPlacedInCounty(area: Area.AreaCode): boolean {
  const level = Area.levelOf(area)
  return level !== "nation" && level !== "province" && level !== "city"
}
