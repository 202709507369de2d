import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { HoldingCase } from "@wengang/application/ports/CaseStore.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** The cases within reach that suspicions are in, by suspicion: the one that is open, else the one closed last. */
export async function holdingCases(
  db: Kysely<Tables>,
  reach: Reach,
  suspicions: ReadonlyArray<string>
): Promise<ReadonlyMap<string, HoldingCase>> {
  if (suspicions.length === 0) return new Map()
  const range = reach.range()
  const rows = await db
    .selectFrom("caseFinding")
    .innerJoin("case", "case.id", "caseFinding.caseId")
    .select(["caseFinding.fingerprint", "case.id", "case.number", "case.state"])
    .where("caseFinding.fingerprint", "in", suspicions)
    .$if(range !== null, (query) =>
      query.where("case.area", ">=", range?.first as never).where("case.area", "<=", range?.last as never)
    )
    .orderBy(sql`closed_on asc nulls last`)
    .orderBy("case.id")
    .execute()
  const held = new Map<string, HoldingCase>()
  // Of several the last one stays, and tells of those before it.
  for (const { fingerprint, ...one } of rows) {
    const former = held.get(fingerprint)
    const before = former === undefined ? [] : [...former.before, { id: former.id, number: former.number }]
    held.set(fingerprint, { ...one, before })
  }
  return held
}
