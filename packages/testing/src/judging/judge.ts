import { Assessor } from "@wengang/domain/assess.ts"
import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { noticeDay } from "../notice/Twin.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"
import { type Dossiers, dossiersOf } from "./Dossiers.ts"
import { suppliedSheets } from "./SuppliedSheets.ts"

/** By which rules and values, on which day, ledgers are judged. */
export interface JudgingTerms {
  readonly asOf: Day
  readonly rules: ReadonlyArray<Rule>
  readonly policies: PolicyBook
}

/** All rules with their national values on the notice's day. */
const usual: JudgingTerms = { asOf: noticeDay, rules: catalogue, policies: PolicyBook.national }

/** What rules say of ledgers as a whole. */
export interface Judgement {
  /** In the order in which they are published. */
  readonly verdicts: ReadonlyArray<Verdict>
  readonly coverage: ReadonlyArray<RuleCoverage>
}

/** What rules say of whole ledgers, assembled in memory. */
export function judge(ledgers: Ledgers, terms: Partial<JudgingTerms> = {}): Judgement {
  return judgeDossiers(dossiersOf(ledgers), suppliedSheets(ledgers), terms)
}

/** What rules say of dossiers and of the counties in which they lie. */
export function judgeDossiers(dossiers: Dossiers, supply: Supply, terms: Partial<JudgingTerms> = {}): Judgement {
  const options = { ...usual, ...terms, supply }
  const assessor = new Assessor(options)
  const tally = new CountyTally(options)
  for (const household of dossiers.households) {
    assessor.household(household)
    tally.household(household)
  }
  for (const village of dossiers.villages) assessor.village(village)
  for (const plan of dossiers.plans) assessor.plan(plan)
  for (const one of dossiers.classes) assessor.class(one)
  for (const vacancy of dossiers.vacancies) {
    assessor.vacancy(vacancy)
    tally.vacancy(vacancy)
  }
  for (const county of tally.result()) assessor.county(county)
  return { verdicts: [...assessor.verdicts].sort(compareVerdicts), coverage: assessor.coverage() }
}
