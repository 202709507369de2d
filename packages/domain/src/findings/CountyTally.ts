import { type CountyDossier, coveredKinds } from "../dossiers/CountyDossier.ts"
import type { HouseholdDossier } from "../dossiers/HouseholdDossier.ts"
import type { Supply } from "../dossiers/Supply.ts"
import type { VacancyDossier } from "../dossiers/VacancyDossier.ts"
import * as Area from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import { GrantTally, type GrantTallyOptions } from "./GrantTally.ts"
import { isPlacedInCounty, ReserveTally } from "./ReserveTally.ts"

/** What one dossier, or several, add to the counts of a county, and the first later day on which that may change. */
export interface CountyShare {
  /** Eligible and paid of each grant in turn, in the order of `coveredKinds`; then seekers and open places. */
  readonly counts: ReadonlyArray<number>
  readonly changesOn: Day.Day | null
}

const grants = coveredKinds.length * 2

/**
 * Counts what counties are judged by as wholes while their households and vacancies go by. What single dossiers add can
 * be kept, so that a later run counts only those again that were touched.
 */
export class CountyTally {
  private readonly supply: Supply
  private readonly grants: GrantTally
  private readonly reserve: ReserveTally
  private readonly counties = new Map<string, { readonly counts: Array<number>; changesOn: Day.Day | null }>()

  constructor(options: GrantTallyOptions) {
    this.supply = options.supply
    this.grants = new GrantTally(options)
    this.reserve = new ReserveTally(options)
  }

  /** Counts a household; what it added. */
  household(household: HouseholdDossier): CountyShare {
    const granted = this.grants.shareOf(household)
    const { seekers, changesOn } = this.reserve.seekersIn(household)
    const share = { counts: [...granted.counts, seekers, 0], changesOn: earliest(granted.changesOn, changesOn) }
    this.addShare(household.area, share)
    return share
  }

  /** Counts a vacancy; what it added. One that is placed above the counties belongs to none. */
  vacancy(vacancy: VacancyDossier): CountyShare {
    const { places, changesOn } = this.reserve.placesOf(vacancy)
    const share = { counts: [...nothing.slice(0, -1), places], changesOn }
    if (isPlacedInCounty(vacancy.area)) this.addShare(vacancy.area, share)
    return share
  }

  /** Adds what dossiers of an area added elsewhere. */
  addShare(area: Area.AreaCode, { counts, changesOn }: CountyShare): void {
    const prefix = area.slice(0, 6)
    let county = this.counties.get(prefix)
    if (county === undefined) {
      county = { counts: [...nothing], changesOn: null }
      this.counties.set(prefix, county)
    }
    for (const [at, count] of counts.entries()) county.counts[at] = (county.counts[at] ?? 0) + count
    county.changesOn = earliest(county.changesOn, changesOn)
  }

  /** Adds what another tally of the same day counted. */
  merge(other: ReadonlyArray<readonly [Area.AreaCode, CountyShare]>): void {
    for (const [area, share] of other) this.addShare(area, share)
  }

  /** What was counted, county by county. */
  shares(): ReadonlyArray<readonly [Area.AreaCode, CountyShare]> {
    return [...this.counties].map(([prefix, share]) => [Area.at(areaOf(prefix), "county"), share])
  }

  /** The counties met, by code. */
  result(): ReadonlyArray<CountyDossier> {
    return [...this.counties]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([prefix, { counts, changesOn }]) => {
        const area = areaOf(prefix)
        const evaluable = this.supply.has("grant", area)
        const coverage = coveredKinds.map((grant, at) => ({
          area,
          grant,
          eligible: counts[at * 2] ?? 0,
          paid: counts[at * 2 + 1] ?? 0,
          changesOn,
          evaluable
        }))
        const [seekers = 0, openHeadcount = 0] = counts.slice(grants)
        return { area, coverage, reserve: { area, seekers, openHeadcount, changesOn } }
      })
  }
}

const nothing: ReadonlyArray<number> = Array.from({ length: grants + 2 }, () => 0)

function areaOf(prefix: string): Area.AreaCode {
  return prefix.padEnd(12, "0") as Area.AreaCode
}

function earliest(a: Day.Day | null, b: Day.Day | null): Day.Day | null {
  if (a === null) return b
  return b === null ? a : Day.earlier(a, b)
}
