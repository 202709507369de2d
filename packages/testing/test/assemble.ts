import { Assessor } from "@wengang/domain/assess.ts"
import { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { noticeDay } from "../src/notice/Twin.ts"
import type { Ledgers } from "../src/synthetic/Ledgers.ts"
import { dossiersOf } from "./Dossiers.ts"

/** The verdicts of all rules on whole ledgers on the notice's day, assembled in memory. */
export function verdictsOn(ledgers: Ledgers, asOf = noticeDay): ReadonlyArray<Verdict> {
  return assess(ledgers, asOf).verdicts
}

/** All rules asked about whole ledgers: verdicts and coverage. */
export function assess(ledgers: Ledgers, asOf = noticeDay): Assessor {
  const supply = supplyOf(ledgers)
  const policies = PolicyBook.national
  const assessor = new Assessor({ rules: catalogue, policies, asOf, supply })
  const tally = new CountyTally({ policies, asOf, supply })
  const { households, villages, plans, classes, vacancies } = dossiersOf(ledgers)
  for (const household of households) {
    assessor.household(household)
    tally.household(household)
  }
  for (const village of villages) assessor.village(village)
  for (const plan of plans) assessor.plan(plan)
  for (const held of classes) assessor.class(held)
  for (const vacancy of vacancies) {
    assessor.vacancy(vacancy)
    tally.vacancy(vacancy)
  }
  for (const county of tally.result()) assessor.county(county)
  return assessor
}

/** What is caught, as `rule kind id`. */
export function keysOf(
  caught: ReadonlyArray<{ readonly rule: string; readonly kind: string; readonly id: string }>
): Set<string> {
  return new Set(caught.map(({ rule, kind, id }) => `${rule} ${kind} ${id}`))
}

/** In which counties each sheet has rows: a row lies where the person, the post or the area that it names lies. */
export function supplyOf(ledgers: Ledgers): Supply {
  const supplied = new Map<Area.AreaCode, Set<LedgerName>>()
  const note = (ledger: LedgerName, key: string) => {
    const county = Area.at((/\d{6,12}/.exec(key)?.[0] ?? "").padEnd(12, "0") as Area.AreaCode, "county")
    supplied.set(county, (supplied.get(county) ?? new Set()).add(ledger))
  }
  for (const [name, rows] of Object.entries(ledgers) as Array<[LedgerName, ReadonlyArray<Record<string, unknown>>]>) {
    for (const row of rows)
      note(name, String(row.appointmentId ?? row.personId ?? row.planId ?? row.id ?? row.idNumber))
  }
  return new Supply(supplied)
}
