import type { ReserveBalance } from "../dossiers/CountyDossier.ts"
import type { HouseholdDossier } from "../dossiers/HouseholdDossier.ts"
import type { Supply } from "../dossiers/Supply.ts"
import type { VacancyDossier } from "../dossiers/VacancyDossier.ts"
import type { PolicyBook } from "../policies/PolicyBook.ts"
import { Inquiry } from "../rules/Inquiry.ts"
import { personWillingUnreferred } from "../rules/reserve/person.willing-unreferred.ts"
import { isOpen, isSeeking } from "../rules/reserve/seeking.ts"
import { TermsInForce } from "../rules/Terms.ts"
import * as Area from "../values/Area.ts"
import * as Day from "../values/Day.ts"

export interface ReserveTallyOptions {
  readonly policies: PolicyBook
  readonly asOf: Day.Day
  readonly supply: Supply
}

type OfferedPlaces = Pick<VacancyDossier, "area" | "headcount" | "closedOn">

type Open<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Counts, county by county, who looks for work and how many places are open, while households and vacancies go by. Those
 * counted are those whom the rule on single persons would judge, referred or not. Counts of several slices add up.
 */
export class ReserveTally {
  private readonly inquiry: Inquiry
  private readonly terms: TermsInForce<typeof personWillingUnreferred.parameters>
  private readonly counties = new Map<string, Open<ReserveBalance>>()

  constructor({ policies, asOf, supply }: ReserveTallyOptions) {
    this.inquiry = new Inquiry(asOf, supply)
    this.terms = new TermsInForce(personWillingUnreferred, policies, asOf)
  }

  /** Counts the members of a household that are on the register. */
  add(household: HouseholdDossier): void {
    const { seekers, changesOn } = this.seekersIn(household)
    const balance = this.balanceOf(household.area)
    balance.seekers += seekers
    balance.changesOn = earliest(balance.changesOn, changesOn)
  }

  /** Counts the places that a vacancy offers. One that is placed above the counties belongs to none. */
  addVacancy(vacancy: OfferedPlaces): void {
    const { places, changesOn } = this.placesOf(vacancy)
    if (!isPlacedInCounty(vacancy.area)) return
    const balance = this.balanceOf(vacancy.area)
    balance.openHeadcount += places
    balance.changesOn = earliest(balance.changesOn, changesOn)
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

  /** Adds what another tally of the same day counted. */
  merge(other: ReadonlyArray<ReserveBalance>): void {
    for (const { area, seekers, openHeadcount, changesOn } of other) {
      const balance = this.balanceOf(area)
      balance.seekers += seekers
      balance.openHeadcount += openHeadcount
      balance.changesOn = earliest(balance.changesOn, changesOn)
    }
  }

  /** One balance for each county met, by area code. */
  result(): ReadonlyArray<ReserveBalance> {
    return [...this.counties.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, balance]) => ({ ...balance }))
  }

  private balanceOf(area: Area.AreaCode): Open<ReserveBalance> {
    const prefix = area.slice(0, 6)
    const known = this.counties.get(prefix)
    if (known !== undefined) return known
    const balance = { area: Area.at(area, "county"), seekers: 0, openHeadcount: 0, changesOn: null }
    this.counties.set(prefix, balance)
    return balance
  }
}

/** Whether an area lies in a county, so that what is placed there counts for it. */
export function isPlacedInCounty(area: Area.AreaCode): boolean {
  const level = Area.levelOf(area)
  return level !== "nation" && level !== "province" && level !== "city"
}

function earliest(a: Day.Day | null, b: Day.Day | null): Day.Day | null {
  if (a === null) return b
  return b === null ? a : Day.earlier(a, b)
}
