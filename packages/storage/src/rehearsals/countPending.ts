import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** How many dossiers were touched since the last run over everything, or come due by the day; counties not included. */
export async function countPending(db: Kysely<Tables>, asOf: Day): Promise<number> {
  const { rows: areas } = await sql<{ kind: string; area: string }>`
    select distinct kind, substr(key, 7) as area from note where key like 'under:%' and kind <> 'county'`.execute(db)
  const parts = areas.map(({ kind, area }) => {
    const { first, last } = area === "" ? everywhere : Area.rangeOf(area as Area.AreaCode)
    return sql`union select kind, key from dossier where kind = ${kind} and area between ${first} and ${last}`
  })
  const { rows } = await sql<{ dossiers: number }>`select count(*) as dossiers from (
    select kind, key from note where key not like 'under:%' and kind <> 'county'
    union select kind, key from dossier where recheck_on <= ${asOf} and kind <> 'county'
    ${sql.join(parts, sql` `)})`.execute(db)
  return Number(rows[0]?.dossiers ?? 0)
}

const everywhere = { first: "000000000000", last: "999999999999" }
