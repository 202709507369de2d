import type { TouchedCounties } from "@wengang/application/ports/FindingStore.ts"
import type { CountyShare } from "@wengang/domain/findings/CountyTally.ts"
import { sharesOf } from "@wengang/domain/findings/Imprint.ts"
import type * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type Kysely, sql, type Transaction } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** Whether a dossier adds to a county: a vacancy of the county itself does, one that is placed above it lies in none. */
const counts = sql`(kind = 'household' or (kind = 'vacancy' and area not like '%00000000'))`

/**
 * What the staged dossiers add to what is kept of the counties: one more of what each leaves now, one less of what it left
 * before. Counties in which this comes to nothing are among them.
 */
const changes = sql`select substr(area, 1, 6) as county, imprint, coalesce(share_turns_on, '') as turns_on, sum(dossiers) as dossiers
  from (
    select kind, area, imprint, share_turns_on, 1 as dossiers from staged_dossier where imprint <> ''
    union all
    select d.kind, d.area, d.imprint, d.share_turns_on, -1 from staged_dossier s cross join dossier d
    where d.kind = s.kind and d.key = s.key
  ) where ${counts} group by 1, 2, 3`

/** Has what is kept of the counties follow the staged dossiers, before these replace what they left. */
export async function settleShares(db: Transaction<Tables>): Promise<void> {
  const { numAffectedRows = 0n } = await sql`insert into county_share (county, imprint, turns_on, dossiers)
    select * from (${changes}) where dossiers <> 0
    on conflict (county, imprint, turns_on) do update set dossiers = county_share.dossiers + excluded.dossiers`.execute(
    db
  )
  if (numAffectedRows > 0n) await db.deleteFrom("countyShare").where("dossiers", "=", 0).execute()
}

/** What the dossiers of the counties that staged ones lie in add to them, those not examined tonight included. */
export async function sharesOfTouched(
  db: Kysely<Tables>,
  further: ReadonlyArray<Area.AreaCode>,
  newImprints: ReadonlyMap<string, string>
): Promise<TouchedCounties> {
  const counties = JSON.stringify(further.map((code) => code.slice(0, 6)))
  const { rows } = await sql<Row>`with changes as materialized (${changes}),
      touched as (select county from changes union select value from json_each(${counties}))
    select county, imprint, turns_on as turnsOn, sum(dossiers) as dossiers from (
      select * from changes union all select * from county_share where county in (select county from touched)
      union all select county, '', '', 0 from touched
    ) group by county, imprint, turns_on order by county, imprint, turns_on`.execute(db)
  const adds = await sharesByImprint(db, rows, newImprints)
  const standing = rows.filter(({ dossiers }) => dossiers > 0)
  const found = new Set(standing.map(({ county }) => county))
  return {
    shares: standing.map(({ county, imprint, turnsOn, dossiers }) => [
      countyAt(county),
      {
        counts: (adds.get(imprint) ?? []).map((count) => count * Number(dossiers)),
        changesOn: turnsOn === "" ? null : turnsOn
      } satisfies CountyShare
    ]),
    empty: [...new Set(rows.map(({ county }) => county))].filter((county) => !found.has(county)).map(countyAt)
  }
}

interface Row {
  readonly county: string
  readonly imprint: string
  readonly turnsOn: Day | ""
  readonly dossiers: number
}

/** What a dossier of each imprint adds: those of this run are known, the others are read once each. */
async function sharesByImprint(
  db: Kysely<Tables>,
  rows: ReadonlyArray<Row>,
  newImprints: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, ReadonlyArray<number>>> {
  const digests = [...new Set(rows.map(({ imprint }) => imprint))]
  const unknown = JSON.stringify(digests.filter((digest) => !newImprints.has(digest)))
  const { rows: kept } = await sql<{ digest: string; text: string }>`select digest, text from imprint
    where digest in (select value from json_each(${unknown}))`.execute(db)
  const texts = new Map(kept.map(({ digest, text }) => [digest, text]))
  return new Map(digests.map((digest) => [digest, sharesOf(newImprints.get(digest) ?? texts.get(digest) ?? "")]))
}

function countyAt(county: string): Area.AreaCode {
  return `${county}000000` as Area.AreaCode
}
