import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { NamedAccount } from "@wengang/application/ports/AuditLog.ts"
import type { Kysely } from "kysely"
import type { AuditTable } from "../tables/peopleTables.ts"
import type { Tables } from "../tables/Tables.ts"

/** What the accounts are called by now that entries are about, by id: those within reach, and those without an area. */
export async function accountsNamed(
  db: Kysely<Tables>,
  reach: Reach,
  entries: ReadonlyArray<Pick<AuditTable, "objectKind" | "objectId">>
): Promise<ReadonlyMap<string, NamedAccount>> {
  const ids = entries.flatMap(({ objectKind, objectId }) =>
    objectKind === "account" && objectId !== null ? [objectId] : []
  )
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom("userAccount")
    .select(["id", "username", "name", "area"])
    .where("id", "in", [...new Set(ids)])
    .execute()
  const seen = rows.filter(({ area }) => area === null || reach.covers(area))
  return new Map(seen.map(({ id, username, name }) => [id, { username: username ?? "", name }]))
}
