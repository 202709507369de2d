import { type ParameterWindow, readValue } from "@wengang/domain/policies/Parameter.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** The parameters that jurisdictions set. Those of rules that this version does not know are left out. */
export async function readPolicies(db: Kysely<Tables>): Promise<ReadonlyArray<ParameterWindow>> {
  const rows = await db.selectFrom("parameter").selectAll().orderBy("rule").orderBy("name").orderBy("from").execute()
  return rows.flatMap((row) => {
    const declaration = Object.values(ruleOf(row.rule)?.parameters ?? {}).find(({ name }) => name === row.name)
    if (declaration === undefined) return []
    const window: ParameterWindow = {
      rule: row.rule,
      name: row.name,
      value: row.value === null ? null : (readValue(declaration, row.value) ?? null),
      unit: row.unit ?? declaration.unit,
      jurisdiction: row.jurisdiction === "" ? null : (row.jurisdiction as AreaCode),
      from: row.from,
      to: row.to,
      source: { title: row.source, date: row.sourceDate },
      standing: row.standing
    }
    return [window]
  })
}
