import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type FinishedRun, runEvents } from "@wengang/application/ports/FindingStore.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

type EndedRun = Pick<FinishedRun, "id" | "area" | "finishedAt">

/**
 * How many suspicions stood within reach, in the areas that runs looked at, when they had ended, by their ids: those that
 * stand now, less what came and with what went since. No more is kept of former runs.
 */
export async function readStandingAfter(
  db: Kysely<Tables>,
  reach: Reach,
  runs: ReadonlyArray<EndedRun>
): Promise<ReadonlyMap<string, number>> {
  const standing = new Map<string, number>()
  for (const [area, some] of byArea(reach, runs)) {
    if (area === undefined) for (const { id } of some) standing.set(id, 0)
    else for (const [id, left] of await standingIn(db, area, some)) standing.set(id, left)
  }
  return standing
}

/** Runs by the part of the area looked at that is within reach; undefined where there is none. */
function byArea(reach: Reach, runs: ReadonlyArray<EndedRun>) {
  const parts = new Map<string, readonly [Reach | undefined, Array<EndedRun>]>()
  for (const run of runs) {
    const part = reach.narrowed(run.area)
    const name = part === undefined ? "none" : String(part.area)
    const [, some] = parts.get(name) ?? [part, []]
    parts.set(name, [part, [...some, run]])
  }
  return parts.values()
}

async function standingIn(db: Kysely<Tables>, part: Reach, runs: ReadonlyArray<EndedRun>) {
  const ends = await endsOf(db, runs)
  const sorted = [...new Set(ends.values())].sort((one, other) => one - other)
  const range = part.range()
  const here = range === null ? sql`true` : sql`suspicion.area between ${range.first} and ${range.last}`
  const { rows: now } = await sql<{ readonly standing: number }>`
    select count(*) as standing from suspicion where state != 'gone' and ${here}`.execute(db)
  // How many of the ends an event came after, and by how much those events have the suspicions grow.
  const { rows } = await sql<{ readonly passed: number; readonly growth: number }>`
    select (select count(*) from json_each(${JSON.stringify(sorted)}) as ended where ended.value < told.seq) as passed,
      sum(case told.event when 'resolved' then -1 else 1 end) as growth
    from suspicion_event as told join suspicion on suspicion.fingerprint = told.fingerprint
    where told.seq > ${sorted[0] ?? 0} and told.event in (${sql.join(runEvents)}) and ${here}
    group by passed`.execute(db)
  const since = (end: number) =>
    rows.reduce((sum, { passed, growth }) => (passed > sorted.indexOf(end) ? sum + Number(growth) : sum), 0)
  return [...ends].map(([id, end]) => [id, Number(now[0]?.standing ?? 0) - since(end)] as const)
}

/** The last event of each run, or before the instant at which one ended that brought none. */
async function endsOf(db: Kysely<Tables>, runs: ReadonlyArray<EndedRun>): Promise<ReadonlyMap<string, number>> {
  const asked = runs.map(({ id, finishedAt }) => [id, finishedAt])
  const { rows } = await sql<{ readonly run: string; readonly seq: number }>`
    select asked.value ->> '$[0]' as run, coalesce(
      (select max(seq) from suspicion_event where run_id = asked.value ->> '$[0]'),
      (select seq from suspicion_event where at <= asked.value ->> '$[1]' order by seq desc limit 1), 0) as seq
    from json_each(${JSON.stringify(asked)}) as asked`.execute(db)
  return new Map(rows.map(({ run, seq }) => [run, Number(seq)]))
}
