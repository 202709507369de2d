import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { RunEffect, SuspicionEventName } from "@wengang/application/ports/FindingStore.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { suspicionOf } from "./readSuspicions.ts"

/** What a run opened, again or for the first time, and what it resolved within reach. */
export async function readRunEffects(db: Kysely<Tables>, reach: Reach, run: string, most: number) {
  return {
    opened: await effect(db, reach, run, ["opened", "reopened"], most),
    resolved: await effect(db, reach, run, ["resolved"], most)
  }
}

async function effect(
  db: Kysely<Tables>,
  reach: Reach,
  run: string,
  events: ReadonlyArray<SuspicionEventName>,
  most: number
): Promise<RunEffect> {
  const range = reach.range()
  const touched = db
    .selectFrom("suspicionEvent")
    .innerJoin("suspicion", "suspicion.fingerprint", "suspicionEvent.fingerprint")
    .where("suspicionEvent.runId", "=", run)
    .where("suspicionEvent.event", "in", events)
    .$if(range !== null, (query) =>
      query.where("suspicion.area", ">=", range?.first as never).where("suspicion.area", "<=", range?.last as never)
    )
  const rules = await touched
    .select("suspicion.rule")
    .select((eb) => eb.fn.countAll<number>().as("suspicions"))
    .groupBy("suspicion.rule")
    .orderBy("suspicion.rule")
    .execute()
  const listed = await touched
    .selectAll("suspicion")
    .orderBy("suspicion.rule")
    .orderBy("suspicion.area")
    .orderBy("suspicion.fingerprint")
    .limit(most)
    .execute()
  const counted = rules.map(({ rule, suspicions }) => ({ rule, suspicions: Number(suspicions) }))
  return {
    total: counted.reduce((sum, { suspicions }) => sum + suspicions, 0),
    rules: counted,
    listed: listed.map((row) => suspicionOf(row))
  }
}
