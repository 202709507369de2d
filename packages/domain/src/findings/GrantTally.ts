import { type CoveredKind, coveredKinds, type GrantCoverage } from "../dossiers/CountyDossier.ts"
import type { HouseholdDossier, PersonFacts } from "../dossiers/HouseholdDossier.ts"
import type { Supply } from "../dossiers/Supply.ts"
import { isTargetGroup } from "../ledgers/Household.ts"
import type { PolicyBook } from "../policies/PolicyBook.ts"
import { grantAllowanceMissing } from "../rules/grant/grant.allowance-missing.ts"
import { grantStartupMissing } from "../rules/grant/grant.startup-missing.ts"
import { grantTransportMissing } from "../rules/grant/grant.transport-missing.ts"
import {
  allowanceStanding,
  type GrantStanding,
  startupStanding,
  transportStanding,
  transportYear
} from "../rules/grant/standing.ts"
import { Inquiry } from "../rules/Inquiry.ts"
import { TermsInForce } from "../rules/Terms.ts"
import * as Area from "../values/Area.ts"
import * as Day from "../values/Day.ts"

export interface GrantTallyOptions {
  readonly policies: PolicyBook
  readonly asOf: Day.Day
  readonly supply: Supply
}

type Open<T> = { -readonly [K in keyof T]: T[K] }
type Counts = Readonly<Record<CoveredKind, Open<GrantCoverage>>>

/**
 * Counts, county by county, to whom each grant is owed and who was paid, while households go by. Those counted are
 * those whom the rules on single persons would judge. Counts of several slices add up.
 */
export class GrantTally {
  private readonly supply: Supply
  private readonly inquiry: Inquiry
  private readonly transport: TermsInForce<typeof grantTransportMissing.parameters>
  private readonly startup: TermsInForce<typeof grantStartupMissing.parameters>
  private readonly allowance: TermsInForce<typeof grantAllowanceMissing.parameters>
  private readonly counties = new Map<string, Counts>()

  constructor({ policies, asOf, supply }: GrantTallyOptions) {
    this.supply = supply
    this.inquiry = new Inquiry(asOf, supply)
    this.transport = new TermsInForce(grantTransportMissing, policies, asOf)
    this.startup = new TermsInForce(grantStartupMissing, policies, asOf)
    this.allowance = new TermsInForce(grantAllowanceMissing, policies, asOf)
  }

  /** Counts the members of a household that are on the register. */
  add(household: HouseholdDossier): void {
    const counts = this.countsOf(household.area)
    if (!isTargetGroup(household)) return
    for (const person of household.members) {
      if (person.employments.length > 0) this.record(counts.transport, this.transportOf(person))
      if (person.businesses.length > 0) this.record(counts.startup, this.startupOf(person))
      if (person.trainings.length > 0) this.record(counts.trainingAllowance, this.allowanceOf(person))
    }
  }

  /** Adds what another tally of the same day counted. */
  merge(other: ReadonlyArray<GrantCoverage>): void {
    for (const { area, grant, eligible, paid, changesOn } of other) {
      const counted = this.countsOf(area)[grant]
      counted.eligible += eligible
      counted.paid += paid
      counted.changesOn = earliest(counted.changesOn, changesOn)
    }
  }

  /** One count for each county met and each grant, by area code. */
  result(): ReadonlyArray<GrantCoverage> {
    return [...this.counties.keys()].sort().flatMap((prefix) => {
      const counts = this.counties.get(prefix)
      return counts === undefined ? [] : coveredKinds.map((kind) => ({ ...counts[kind] }))
    })
  }

  private transportOf(person: PersonFacts): GrantStanding {
    const terms = this.transport.at(person.household.area)
    this.inquiry.begin(terms.until)
    return terms.unknown === undefined ? transportStanding(person, this.inquiry, terms.values).standing : "unknown"
  }

  private startupOf(person: PersonFacts): GrantStanding {
    const terms = this.startup.at(person.household.area)
    this.inquiry.begin(terms.until)
    return terms.unknown === undefined ? startupStanding(person, this.inquiry, terms.values) : "unknown"
  }

  /** Over the classes that ended in the year of the transport grants: paid only where none is left to pay. */
  private allowanceOf(person: PersonFacts): GrantStanding {
    const terms = this.allowance.at(person.household.area)
    const ofYear = this.transport.at(person.household.area)
    this.inquiry.begin(earliest(terms.until, ofYear.until))
    if (terms.unknown !== undefined || ofYear.unknown !== undefined) return "unknown"
    const year = transportYear(this.inquiry, ofYear.values)
    let standing: GrantStanding = "notEligible"
    for (const training of person.trainings) {
      if (Day.yearOf(training.class.endOn) !== year) continue
      const one = allowanceStanding(training, this.inquiry, terms.values)
      if (one === "missing" || one === "unpaid") standing = one
      else if (one === "paid" && standing === "notEligible") standing = one
    }
    return standing
  }

  private record(counted: Open<GrantCoverage>, standing: GrantStanding): void {
    counted.changesOn = earliest(counted.changesOn, this.inquiry.changesOn)
    if (standing === "notEligible" || standing === "unknown") return
    counted.eligible++
    if (standing === "paid") counted.paid++
  }

  private countsOf(area: Area.AreaCode): Counts {
    const prefix = area.slice(0, 6)
    const known = this.counties.get(prefix)
    if (known !== undefined) return known
    const county = Area.at(area, "county")
    const evaluable = this.supply.has("grant", county)
    const none = (grant: CoveredKind): Open<GrantCoverage> => ({
      area: county,
      grant,
      eligible: 0,
      paid: 0,
      changesOn: null,
      evaluable
    })
    const counts = {
      transport: none("transport"),
      startup: none("startup"),
      trainingAllowance: none("trainingAllowance")
    }
    this.counties.set(prefix, counts)
    return counts
  }
}

function earliest(a: Day.Day | null, b: Day.Day | null): Day.Day | null {
  if (a === null) return b
  return b === null ? a : Day.earlier(a, b)
}
