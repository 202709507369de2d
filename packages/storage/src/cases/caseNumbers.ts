import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { Kysely } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"

/** What people call cases within reach, by id. */
export async function caseNumbers(
  db: Kysely<Tables>,
  reach: Reach,
  ids: ReadonlyArray<string>
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>()
  for (const chunk of inChunks([...new Set(ids)])) {
    const rows = await db.selectFrom("case").select(["id", "number", "area"]).where("id", "in", chunk).execute()
    for (const { id, number, area } of rows) if (reach.covers(area)) numbers.set(id, number)
  }
  return numbers
}
