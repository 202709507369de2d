import type { Reach } from "@wengang/application/acting/Reach.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/**
 * How many imports that changed a row each of some runs over everything was the first to see, as far as they may have
 * touched what lies within reach: those taken within it, and those of offices above it.
 */
export async function readImportsSeen(
  db: Kysely<Tables>,
  reach: Reach,
  runs: ReadonlyArray<string>
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly run: string; readonly imports: number }>`
    with seeing as (
      select run.id, run.started_at, coalesce((select max(before.started_at) from run as before
        where before.complete = 1 and before.started_at < run.started_at), '') as seen_until
      from json_each(${JSON.stringify(runs)}) as asked join run on run.id = asked.value)
    select seeing.id as run, count(*) as imports
    from seeing join import on import.finished_at > seeing.seen_until and import.finished_at <= seeing.started_at
    where ${touches(reach)} and exists (select 1 from json_each(import.sheets) as sheet
      where sheet.value ->> '$.added' > 0 or sheet.value ->> '$.changed' > 0)
    group by seeing.id`.execute(db)
  return new Map(rows.map(({ run, imports }) => [run, Number(imports)]))
}

function touches({ area }: Reach) {
  if (area === null) return sql`true`
  const { first, last } = Area.rangeOf(area)
  const above = Area.levels.map((level) => Area.at(area, level))
  return sql`(import.area is null or import.area between ${first} and ${last} or import.area in (${sql.join(above)}))`
}
