import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { JudgedCount } from "@wengang/application/ports/FindingStore.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** How many suspicions within reach were confirmed or cleared last, rule by rule, also those that are gone by now. */
export async function countJudged(db: Kysely<Tables>, reach: Reach): Promise<ReadonlyArray<JudgedCount>> {
  const { first, last } = reach.range() ?? { first: "000000000000", last: "999999999999" }
  const { rows } = await sql<JudgedCount>`
    select s.rule as rule, sum(case when e.event = 'confirmed' then 1 else 0 end) as confirmed,
      sum(case when e.event = 'cleared' then 1 else 0 end) as cleared
    from (select fingerprint, max(seq) as seq from suspicion_event
      where event in ('cleared', 'confirmed') group by fingerprint) as judged
    join suspicion_event e on e.seq = judged.seq
    join suspicion s on s.fingerprint = judged.fingerprint
    where s.area between ${first} and ${last} group by s.rule`.execute(db)
  return rows.map(({ rule, confirmed, cleared }) => ({
    rule,
    confirmed: Number(confirmed),
    cleared: Number(cleared)
  }))
}
