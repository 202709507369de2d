import { Assessor } from "@wengang/domain/assess.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { GrantTally } from "@wengang/domain/findings/GrantTally.ts"
import { ReserveTally } from "@wengang/domain/findings/ReserveTally.ts"
import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { noticeDay } from "../src/notice/Twin.ts"
import type { Ledgers } from "../src/synthetic/Ledgers.ts"
import { type Dossiers, dossiersOf } from "./Dossiers.ts"
import { suppliedSheets } from "./SuppliedSheets.ts"

export interface Terms {
  readonly asOf: Day
  readonly rules: ReadonlyArray<Rule>
  readonly policies: PolicyBook
}

/** All rules with their national values on the notice's day. */
const usual: Terms = { asOf: noticeDay, rules: catalogue, policies: PolicyBook.national }

export interface Judgement {
  /** In the order in which they are published. */
  readonly verdicts: ReadonlyArray<Verdict>
  readonly coverage: ReadonlyArray<RuleCoverage>
}

/** What rules say of whole ledgers, assembled in memory. */
export function judge(ledgers: Ledgers, terms: Partial<Terms> = {}): Judgement {
  return judgeDossiers(dossiersOf(ledgers), suppliedSheets(ledgers), terms)
}

/** What rules say of dossiers and of the counties in which they lie. */
export function judgeDossiers(dossiers: Dossiers, supply: Supply, terms: Partial<Terms> = {}): Judgement {
  const options = { ...usual, ...terms, supply }
  const assessor = new Assessor(options)
  const grants = new GrantTally(options)
  const reserve = new ReserveTally(options)
  for (const household of dossiers.households) {
    assessor.household(household)
    grants.add(household)
    reserve.add(household)
  }
  for (const village of dossiers.villages) assessor.village(village)
  for (const plan of dossiers.plans) assessor.plan(plan)
  for (const one of dossiers.classes) assessor.class(one)
  for (const vacancy of dossiers.vacancies) {
    assessor.vacancy(vacancy)
    reserve.addVacancy(vacancy)
  }
  const coverage = grants.result()
  const balances = reserve.result()
  for (const area of new Set([...coverage, ...balances].map((counted) => counted.area))) {
    assessor.county({
      area,
      coverage: coverage.filter((counted) => counted.area === area),
      reserve: balances.find((balance) => balance.area === area) ?? null
    })
  }
  return { verdicts: [...assessor.verdicts].sort(compareVerdicts), coverage: assessor.coverage() }
}
