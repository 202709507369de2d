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
    const said = await db
      .selectFrom("suspicionEvent as said")
      .select(["fingerprint", "reason", "actorName", "at"])
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
      .orderBy("seq")
      .execute()
    for (const { fingerprint, reason, actorName, at } of said) {
      remarks.set(fingerprint, { text: reason ?? "", actorName, at })
    }
  }
  return suspicions.map((suspicion) => ({ ...suspicion, remark: remarks.get(suspicion.id) ?? null }))
}
