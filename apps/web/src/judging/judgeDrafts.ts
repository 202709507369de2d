import { Assessor } from "@wengang/domain/assess.ts"
import { assembleHouseholds, type HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { AskedRules } from "./AskedRules.ts"
import type { Draft } from "./Draft.ts"
import type { HeldFacts } from "./HeldFacts.ts"
import { allKnown, type Laid, type Unknown } from "./Laid.ts"
import { layDrafts } from "./layDrafts.ts"

/** What the page finds of drafts by itself, as the server would say it. */
export interface Judged {
  readonly asOf: Day
  readonly opened: ReadonlyArray<Verdict>
  readonly resolved: ReadonlyArray<Verdict>
  /** All that fails once the drafts are saved. */
  readonly standing: ReadonlyArray<Verdict>
  /** The fingerprints of what was judged, failed or not; of anything else the server knows more. */
  readonly judged: ReadonlySet<string>
}

/** Judges drafts by the facts at hand, in one go; undefined where the page cannot. */
export function judgeDrafts(held: HeldFacts, drafts: ReadonlyArray<Draft>): Judged | undefined {
  const laid = layDrafts(held, drafts)
  if (laid === undefined) return undefined
  const was = findingsBefore(held, laid)
  const is = findings(held, laid.after, laid.unknown, new SuppliedToo(held.supply, laid))
  const judged = new Set([...was.asked, ...is.asked].filter((one) => !was.inTheDark.has(one) && !is.inTheDark.has(one)))
  const known = (verdict: Verdict) => judged.has(fingerprintOf(verdict))
  const [before, after] = [was.verdicts.filter(known), is.verdicts.filter(known)]
  return {
    asOf: held.asOf,
    opened: difference(after, before),
    resolved: difference(before, after),
    standing: after,
    judged
  }
}

/** What rules say of some households, of what they were asked, and what they could not know. */
interface Findings extends Pick<AskedRules, "asked" | "inTheDark"> {
  readonly verdicts: ReadonlyArray<Verdict>
}

const standing = new WeakMap<HeldFacts, Map<string, Findings>>()

/** What rules say of households as they stand: the same at each key. */
function findingsBefore(held: HeldFacts, { households, before }: Laid): Findings {
  const kept = standing.get(held) ?? new Map<string, Findings>()
  standing.set(held, kept)
  const of = households.join("\n")
  const found = kept.get(of) ?? findings(held, before, allKnown, held.supply)
  kept.set(of, found)
  return found
}

function findings(held: HeldFacts, rows: HouseholdRows, unknown: Unknown, supply: Supply): Findings {
  const { asOf, policies } = held
  const asked = new AskedRules()
  const assessor = new Assessor({ rules: asked.rules, policies, asOf, supply })
  const households = assembleHouseholds(rows)
  const members = new Set(rows.persons.map(({ id }) => id))
  asked.guard(households, unknown, (signer) => members.has(signer) || held.appointmentsOf.has(signer))
  for (const household of households) assessor.household(household)
  const verdicts = assessor.verdicts.map(published).sort(compareVerdicts)
  return { asked: asked.asked, inTheDark: asked.inTheDark, verdicts }
}

/** Without the amount, which the server does not tell either. */
function published({ money: _, ...verdict }: Verdict): Verdict {
  return verdict
}

function difference(verdicts: ReadonlyArray<Verdict>, others: ReadonlyArray<Verdict>): ReadonlyArray<Verdict> {
  const known = new Set(others.map(fingerprintOf))
  return verdicts.filter((verdict) => !known.has(fingerprintOf(verdict)))
}

/** What is supplied, and the first rows that drafts bring. */
class SuppliedToo implements Supply {
  private readonly supply: Supply
  private readonly drafted: Laid["supplied"]

  constructor(supply: Supply, { supplied }: Laid) {
    this.supply = supply
    this.drafted = supplied
  }

  has(ledger: Parameters<Supply["has"]>[0], area: Area.AreaCode): boolean {
    const level = Area.levelOf(area)
    if (level === "nation") return false
    const wide = level === "city" || level === "province" ? area : Area.at(area, "county")
    const isDrafted = this.drafted.some((row) => row.ledger === ledger && Area.liesUnder(row.place, wide))
    return isDrafted || this.supply.has(ledger, area)
  }
}
