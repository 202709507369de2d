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
  const asked = new AskedRules()
  const was = failures(held, laid.before, { asked, unknown: allKnown, supply: held.supply })
  const is = failures(held, laid.after, { asked, unknown: laid.unknown, supply: new SuppliedToo(held.supply, laid) })
  const judged = asked.judged()
  const known = ({ rule, subject }: Verdict) => judged.has(fingerprintOf({ rule, subject }))
  const [before, after] = [was.filter(known), is.filter(known)]
  return {
    asOf: held.asOf,
    opened: difference(after, before),
    resolved: difference(before, after),
    standing: after,
    judged
  }
}

interface Terms {
  readonly asked: AskedRules
  readonly unknown: Unknown
  readonly supply: Supply
}

function failures(held: HeldFacts, rows: HouseholdRows, { asked, unknown, supply }: Terms): ReadonlyArray<Verdict> {
  const { asOf, policies } = held
  const assessor = new Assessor({ rules: asked.rules, policies, asOf, supply })
  const households = assembleHouseholds(rows)
  const members = new Set(rows.persons.map(({ id }) => id))
  asked.guard(households, unknown, (signer) => members.has(signer) || held.appointmentsOf.has(signer))
  for (const household of households) assessor.household(household)
  return assessor.verdicts.map(published).sort(compareVerdicts)
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
