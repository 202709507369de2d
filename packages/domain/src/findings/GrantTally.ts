import { type CoveredKind, coveredKinds } from "../dossiers/CountyDossier.ts"
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
import * as Day from "../values/Day.ts"

export interface GrantTallyOptions {
  readonly policies: PolicyBook
  readonly asOf: Day.Day
  readonly supply: Supply
}

/** What a household adds to its county's counts: eligible and paid by grant, and when that may change. */
export interface GrantShare {
  /** Eligible and paid of each grant in turn, in the order of `coveredKinds`. */
  readonly counts: ReadonlyArray<number>
  readonly changesOn: Day.Day | null
}

const nothing: GrantShare = { counts: coveredKinds.flatMap(() => [0, 0]), changesOn: null }

/**
 * Counts to whom in a household each grant is owed and who was paid. Those counted are those whom the rules on single
 * persons would judge.
 */
export class GrantTally {
  private readonly inquiry: Inquiry
  private readonly transport: TermsInForce<typeof grantTransportMissing.parameters>
  private readonly startup: TermsInForce<typeof grantStartupMissing.parameters>
  private readonly allowance: TermsInForce<typeof grantAllowanceMissing.parameters>

  constructor({ policies, asOf, supply }: GrantTallyOptions) {
    this.inquiry = new Inquiry(asOf, supply)
    this.transport = new TermsInForce(grantTransportMissing, policies, asOf)
    this.startup = new TermsInForce(grantStartupMissing, policies, asOf)
    this.allowance = new TermsInForce(grantAllowanceMissing, policies, asOf)
  }

  /** What a household's members on the register add to its county. */
  shareOf(household: HouseholdDossier): GrantShare {
    if (!isTargetGroup(household)) return nothing
    let counts: Array<number> | undefined
    let changesOn: Day.Day | null = null
    const record = (grant: CoveredKind, standing: GrantStanding) => {
      changesOn = earliest(changesOn, this.inquiry.changesOn)
      if (standing === "notEligible" || standing === "unknown") return
      counts ??= [...nothing.counts]
      const at = coveredKinds.indexOf(grant) * 2
      counts[at] = (counts[at] ?? 0) + 1
      if (standing === "paid") counts[at + 1] = (counts[at + 1] ?? 0) + 1
    }
    for (const person of household.members) {
      if (person.employments.length > 0) record("transport", this.transportOf(person))
      if (person.businesses.length > 0) record("startup", this.startupOf(person))
      if (person.trainings.length > 0) record("trainingAllowance", this.allowanceOf(person))
    }
    return counts === undefined && changesOn === null ? nothing : { counts: counts ?? nothing.counts, changesOn }
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
}

function earliest(a: Day.Day | null, b: Day.Day | null): Day.Day | null {
  if (a === null) return b
  return b === null ? a : Day.earlier(a, b)
}
