import type { NotedRemark, RemarkedSuspicion, Suspicion } from "@wengang/application/ports/FindingStore.ts"
import { type Kysely, sql } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"

/**
 * Suspicions with the last remark that was made of each since it came in: what was said before it went is about other
 * facts, and its history keeps that.
 */
export async function withRemarks(
  db: Kysely<Tables>,
  suspicions: ReadonlyArray<Suspicion>
): Promise<ReadonlyArray<RemarkedSuspicion>> {
  const remarks = new Map<string, NotedRemark>()
  for (const ids of inChunks(suspicions.map(({ id }) => id))) {
    const said = await remarksOn(db, ids).select(["fingerprint", "reason", "actorName", "at"]).orderBy("seq").execute()
    for (const { fingerprint, reason, actorName, at } of said) {
      remarks.set(fingerprint, { text: reason ?? "", actorName, at })
    }
  }
  return suspicions.map((suspicion) => ({ ...suspicion, remark: remarks.get(suspicion.id) ?? null }))
}

/** The ids of those who made remarks on a suspicion since it came in; beside a key its owner, who is behind it. */
export async function remarkersOf(db: Kysely<Tables>, id: string): Promise<ReadonlyArray<string>> {
  const said = await remarksOn(db, [id])
    .leftJoin("apiKey", (join) => join.on(sql`'key:' || api_key.id`, "=", sql.ref("said.actorId")))
    .select(["said.actorId", "apiKey.userId"])
    .distinct()
    .execute()
  return said.flatMap(({ actorId, userId }) => [actorId, userId].flatMap((one) => one ?? []))
}

/** The remarks on suspicions that were made since each came in. */
function remarksOn(db: Kysely<Tables>, ids: ReadonlyArray<string>) {
  return db
    .selectFrom("suspicionEvent as said")
    .where("event", "=", sql.lit("remarked"))
    .where("fingerprint", "in", ids)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("suspicionEvent as gone")
            .select("gone.seq")
            .whereRef("gone.fingerprint", "=", "said.fingerprint")
            .whereRef("gone.seq", ">", "said.seq")
            .where("gone.event", "=", "resolved")
        )
      )
    )
}
