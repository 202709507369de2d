import { Assessor } from "@wengang/domain/assess.ts"
import { assembleHouseholds, type HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { HouseholdDossier } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Task } from "@wengang/kernel/judgeEach.ts"
import { Engine } from "json-rules-engine"
import { quantile } from "../kernel/quantile.ts"
import { valuesOf } from "./PersonValues.ts"
import { twelveRules } from "./twelveRules.ts"

/** What both engines took for a person with the same twelve rules, in microseconds; the answers were the same. */
export interface Comparison {
  readonly persons: number
  readonly rules: number
  readonly hits: number
  readonly ours: number
  readonly theirs: number
}

/** Asks both about the same persons, some rounds each by turns; throws where they answer otherwise. */
export async function compareEngines(task: Task, rounds: number): Promise<Comparison> {
  const dossiers = task.households.flatMap((rows: HouseholdRows) => assembleHouseholds(rows))
  const persons = dossiers.flatMap(({ members }) => members).map(({ id }) => id)
  const ours: Array<number> = []
  const theirs: Array<number> = []
  let hits = new Set<string>()
  for (let round = 0; round <= rounds; round++) {
    const own = judge(dossiers, task)
    const other = await run(dossiers, task)
    hits = own.hits
    expectSame(own.hits, other.hits)
    // The first round warms up.
    if (round === 0) continue
    ours.push(own.microseconds / persons.length)
    theirs.push(other.microseconds / persons.length)
  }
  return {
    persons: persons.length,
    rules: Object.keys(twelveRules).length,
    hits: hits.size,
    ours: quantile(ours, 0.5),
    theirs: quantile(theirs, 0.5)
  }
}

interface Answer {
  readonly hits: Set<string>
  readonly microseconds: number
}

function judge(dossiers: ReadonlyArray<HouseholdDossier>, { asOf, county, sheets }: Task): Answer {
  const rules = catalogue.filter(({ id }) => id in twelveRules)
  const supply = new SupplyByCounty([[county, new Set(sheets)]])
  const assessor = new Assessor({ rules, policies: PolicyBook.national, asOf, supply })
  const begun = performance.now()
  for (const dossier of dossiers) assessor.household(dossier)
  const microseconds = (performance.now() - begun) * 1000
  return { hits: new Set(assessor.verdicts.map(({ rule, subject }) => `${rule} ${subject.id}`)), microseconds }
}

/** The values that the conditions ask for are laid out before the clock runs. */
async function run(dossiers: ReadonlyArray<HouseholdDossier>, { asOf }: Task): Promise<Answer> {
  const engine = new Engine()
  engine.addOperator<string, string>("notMatching", (text, pattern) => !new RegExp(pattern).test(text))
  for (const [id, conditions] of Object.entries(twelveRules)) engine.addRule({ conditions, event: { type: id } })
  const persons = dossiers.flatMap(({ members }) => members.map((one) => ({ id: one.id, values: valuesOf(one, asOf) })))
  const hits = new Set<string>()
  const begun = performance.now()
  for (const { id, values } of persons) {
    const { events } = await engine.run(values)
    for (const { type } of events) hits.add(`${type} ${id}`)
  }
  return { hits, microseconds: (performance.now() - begun) * 1000 }
}

function expectSame(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void {
  const different = [...ours].filter((hit) => !theirs.has(hit)).concat([...theirs].filter((hit) => !ours.has(hit)))
  if (different.length > 0) throw new Error(`the engines answer otherwise: ${different.slice(0, 5).join(", ")}`)
}
