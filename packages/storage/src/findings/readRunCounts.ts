import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type RunCounts, type RunEvent, runEvents } from "@wengang/application/ports/FindingStore.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** What runs opened, reopened and resolved within reach, by their ids. */
export async function readRunCounts(
  db: Kysely<Tables>,
  reach: Reach,
  runs: ReadonlyArray<string>
): Promise<ReadonlyMap<string, RunCounts>> {
  const range = reach.range()
  const rows = await db
    .selectFrom("suspicionEvent as told")
    .innerJoin("suspicion", "suspicion.fingerprint", "told.fingerprint")
    .select(["told.runId", "told.event"])
    .select((eb) => eb.fn.countAll<number>().as("times"))
    .where("told.runId", "in", [...runs, ""])
    .where("told.event", "in", runEvents)
    .$if(range !== null, (query) =>
      query.where("suspicion.area", ">=", range?.first as never).where("suspicion.area", "<=", range?.last as never)
    )
    .groupBy(["told.runId", "told.event"])
    .execute()
  const none = { opened: 0, reopened: 0, resolved: 0 }
  const counts = new Map<string, Record<RunEvent, number>>(runs.map((id) => [id, { ...none }]))
  for (const { runId, event, times } of rows) {
    const counted = counts.get(runId ?? "")
    if (counted !== undefined) counted[event as RunEvent] = Number(times)
  }
  return counts
}
