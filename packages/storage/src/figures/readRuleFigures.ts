import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { RuleFigure } from "@wengang/application/ports/Figures.ts"
import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { amounts } from "./amounts.ts"
import { concerned } from "./concerned.ts"
import { standingIn } from "./within.ts"

const open = { states: ["open"] } as const

/** What waits to be verified by rule: how grave at most, how many, the persons concerned, and the money. */
export async function readRuleFigures(db: Kysely<Tables>, reach: Reach): Promise<ReadonlyArray<RuleFigure>> {
  const { rows } = await sql<{ rule: string; severity: Severity; value: number }>`
    select rule, severity, count(*) as value from suspicion where ${standingIn(reach, open)}
    group by rule, severity`.execute(db)
  const persons = await valuesOf(
    db,
    sql`select rule, count(distinct person) as value from (${concerned(reach, open)}) as item group by rule`
  )
  const money = await valuesOf(
    db,
    sql`select rule, sum(fen) as value from (${amounts(db, reach, open)}) as amount group by rule`
  )
  return [...new Set(rows.map(({ rule }) => rule))].map((rule) => {
    const found = rows.filter((row) => row.rule === rule)
    return {
      rule,
      severity: severities.find((one) => found.some(({ severity }) => severity === one)) ?? "reminder",
      suspicions: found.reduce((sum, { value }) => sum + Number(value), 0),
      persons: persons.get(rule) ?? 0,
      fen: money.get(rule) ?? null
    }
  })
}

async function valuesOf(db: Kysely<Tables>, of: RawBuilder<unknown>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ rule: string; value: number | null }>`${of}`.execute(db)
  return new Map(rows.flatMap(({ rule, value }) => (value === null ? [] : [[rule, Number(value)] as const])))
}
