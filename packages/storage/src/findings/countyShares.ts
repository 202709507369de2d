import type { TouchedCounties } from "@wengang/application/ports/FindingStore.ts"
import { sharesOf } from "@wengang/domain/findings/Imprint.ts"
import type * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type Kysely, sql, type Transaction } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { type CountyChange, changesByCounty } from "./CountyChange.ts"

/*
 * What dossiers add to their counties is kept county by county, so that a run that examined a few adds to it what has
 * changed with these, and goes through neither the other dossiers nor their imprints.
 */

/** By how much counties change, by their first six digits. */
export type CountyChanges = ReadonlyMap<string, CountyChange>

/** Whether a dossier adds to a county: a vacancy of the county itself does, one that is placed above it lies in none. */
const counts = sql`(kind = 'household' or (kind = 'vacancy' and area not like '%00000000'))`

/** One more of what each staged dossier leaves now, one less of what it left before. */
const changes = sql`select substr(area, 1, 6) as county, imprint, coalesce(share_turns_on, '') as turns_on, sum(dossiers) as dossiers
  from (
    select kind, area, imprint, share_turns_on, 1 as dossiers from staged_dossier where imprint <> ''
    union all
    select d.kind, d.area, d.imprint, d.share_turns_on, -1 from staged_dossier s cross join dossier d
    where d.kind = s.kind and d.key = s.key
  ) where ${counts} group by 1, 2, 3`

/** What the dossiers of the counties that staged ones lie in add to them, those not examined tonight included. */
export async function sharesOfTouched(
  db: Kysely<Tables>,
  further: ReadonlyArray<Area.AreaCode>,
  changed: CountyChanges
): Promise<TouchedCounties> {
  const touched = [...new Set([...changed.keys(), ...further.map(countyOf)])].sort()
  const kept = await readKept(db, touched)
  const turns = await firstTurns(db, touched, changed)
  const totals = touched.map((county) => [county, total(kept.get(county), changed.get(county))] as const)
  return {
    shares: totals.flatMap(([county, { dossiers, counts }]) =>
      dossiers > 0 ? [[codeOf(county), { counts, changesOn: turns.get(county) ?? null }] as const] : []
    ),
    empty: totals.flatMap(([county, { dossiers }]) => (dossiers > 0 ? [] : [codeOf(county)]))
  }
}

/** Has what is kept of the counties follow the staged dossiers, before these replace what they left. */
export async function settleShares(db: Transaction<Tables>, changed: CountyChanges): Promise<void> {
  if (changed.size === 0) return
  const kept = await readKept(db, [...changed.keys()])
  const rows = [...changed].map(([county, change]) => {
    const { dossiers, counts } = total(kept.get(county), change)
    return { county, dossiers, counts: JSON.stringify(counts) }
  })
  await sql`insert into county_share (county, dossiers, counts)
    select json_extract(value, '$.county'), json_extract(value, '$.dossiers'), json_extract(value, '$.counts')
    from json_each(${JSON.stringify(rows)}) where true
    on conflict (county) do update set dossiers = excluded.dossiers, counts = excluded.counts`.execute(db)
  if (rows.some(({ dossiers }) => dossiers === 0))
    await db.deleteFrom("countyShare").where("dossiers", "=", 0).execute()
  const turns = turnRows(changed)
  if (turns.length === 0) return
  await sql`insert into county_turn (county, turns_on, dossiers) select * from (${asTable(turns)}) where true
    on conflict (county, turns_on) do update set dossiers = county_turn.dossiers + excluded.dossiers`.execute(db)
  await db.deleteFrom("countyTurn").where("dossiers", "=", 0).execute()
}

type Kept = Pick<CountyChange, "dossiers" | "counts">

function total(kept: Kept | undefined, change: Kept | undefined): Kept {
  const length = Math.max(kept?.counts.length ?? 0, change?.counts.length ?? 0)
  return {
    dossiers: (kept?.dossiers ?? 0) + (change?.dossiers ?? 0),
    counts: Array.from({ length }, (_, at) => (kept?.counts[at] ?? 0) + (change?.counts[at] ?? 0))
  }
}

/** By how much the staged dossiers change the counties that they lie in or left; those in which it comes to nothing are among them. */
export async function readCountyChanges(
  db: Kysely<Tables>,
  newImprints: ReadonlyMap<string, string>
): Promise<CountyChanges> {
  const { rows } = await sql<ChangeRow>`${changes}`.execute(db)
  const digests = [...new Set(rows.filter(({ dossiers }) => dossiers !== 0).map(({ imprint }) => imprint))]
  const texts = await readTexts(
    db,
    digests.filter((digest) => !newImprints.has(digest))
  )
  const adds = new Map(digests.map((digest) => [digest, sharesOf(newImprints.get(digest) ?? texts.get(digest) ?? "")]))
  return changesByCounty(
    rows.map(({ county, imprint, turnsOn, dossiers }) => ({
      county,
      counts: adds.get(imprint) ?? [],
      turnsOn: turnsOn === "" ? null : turnsOn,
      dossiers: Number(dossiers)
    }))
  )
}

async function readTexts(db: Kysely<Tables>, digests: ReadonlyArray<string>): Promise<ReadonlyMap<string, string>> {
  if (digests.length === 0) return new Map()
  const { rows } = await sql<{ digest: string; text: string }>`select digest, text from imprint
    where digest in (select value from json_each(${JSON.stringify(digests)}))`.execute(db)
  return new Map(rows.map(({ digest, text }) => [digest, text]))
}

interface ChangeRow {
  readonly county: string
  readonly imprint: string
  readonly turnsOn: Day | ""
  readonly dossiers: number
}

async function readKept(db: Kysely<Tables>, counties: ReadonlyArray<string>): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await sql<{ county: string; dossiers: number; counts: string }>`select county, dossiers, counts
    from county_share where county in (select value from json_each(${JSON.stringify(counties)}))`.execute(db)
  return new Map(
    rows.map(({ county, dossiers, counts }) => [county, { dossiers: Number(dossiers), counts: JSON.parse(counts) }])
  )
}

/** The first day on which what dossiers add to each county may turn. */
async function firstTurns(
  db: Kysely<Tables>,
  counties: ReadonlyArray<string>,
  changed: CountyChanges
): Promise<ReadonlyMap<string, Day>> {
  const { rows } = await sql<{ county: string; turnsOn: Day }>`select county, min(turns_on) as turns_on from (
      select county, turns_on from (
        select county, turns_on, dossiers from county_turn
        where county in (select value from json_each(${JSON.stringify(counties)}))
        union all ${asTable(turnRows(changed))}
      ) group by county, turns_on having sum(dossiers) > 0
    ) group by county`.execute(db)
  return new Map(rows.map(({ county, turnsOn }) => [county, turnsOn]))
}

type TurnRow = readonly [county: string, turnsOn: Day, dossiers: number]

/** How many dossiers more or less turn on each day. */
function turnRows(changed: CountyChanges): ReadonlyArray<TurnRow> {
  return [...changed].flatMap(([county, { turns }]) =>
    [...turns].filter(([, dossiers]) => dossiers !== 0).map(([day, dossiers]) => [county, day, dossiers] as const)
  )
}

function asTable(turns: ReadonlyArray<TurnRow>) {
  return sql`select json_extract(value, '$[0]') as county, json_extract(value, '$[1]') as turns_on,
    json_extract(value, '$[2]') as dossiers from json_each(${JSON.stringify(turns)})`
}

function countyOf(code: Area.AreaCode): string {
  return code.slice(0, 6)
}

function codeOf(county: string): Area.AreaCode {
  return `${county}000000` as Area.AreaCode
}
