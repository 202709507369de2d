import type { Standing } from "@wengang/application/acting/Standing.ts"
import { rightsLeft } from "@wengang/domain/people/KeyRights.ts"
import { type Permission, permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { Kysely } from "kysely"
import type { ApiKeyTable, UserAccountTable } from "../tables/accountTables.ts"
import type { Tables } from "../tables/Tables.ts"

const ofKey = "key:"

type Account = Pick<UserAccountTable, "id" | "role" | "department" | "area" | "active">

/** What actors may do by now, by their ids: persons by their accounts, programs by their keys and those of their owners. */
export async function standingsOf(
  db: Kysely<Tables>,
  actors: ReadonlyArray<string>,
  now: string
): Promise<(actor: string) => Standing> {
  const keys = new Map<string, ApiKeyTable>()
  const keyIds = actors.filter((id) => id.startsWith(ofKey)).map((id) => id.slice(ofKey.length))
  if (keyIds.length > 0) {
    const found = await db.selectFrom("apiKey").selectAll().where("id", "in", keyIds).execute()
    for (const key of found) keys.set(key.id, key)
  }
  const accountIds = [...actors.filter((id) => !id.startsWith(ofKey)), ...[...keys.values()].map((key) => key.userId)]
  const accounts = new Map<string, Account>()
  if (accountIds.length > 0) {
    const found = await db
      .selectFrom("userAccount")
      .select(["id", "role", "department", "area", "active"])
      .where("id", "in", [...new Set(accountIds)])
      .execute()
    for (const account of found) accounts.set(account.id, account)
  }
  return (actor) => {
    if (!actor.startsWith(ofKey)) return ofAccount(accounts.get(actor))
    const key = keys.get(actor.slice(ofKey.length))
    return key === undefined ? { kind: "unchanged" } : ofProgram(key, ofAccount(accounts.get(key.userId)), now)
  }
}

/** Accounts are never taken away: whoever has none is the console. */
function ofAccount(account: Account | undefined): Standing {
  if (account === undefined) return { kind: "unchanged" }
  if (account.active === 0) return { kind: "ended", lost: "switchedOff" }
  const { role, department, area } = account
  return {
    kind: "known",
    role: role ?? "village",
    department,
    area,
    permissions: role === null ? [] : permissionsOf[role]
  }
}

function ofProgram(key: ApiKeyTable, owner: Standing, now: string): Standing {
  if (key.revokedAt !== null || key.expiresAt <= now) return { kind: "ended", lost: "keyEnded" }
  if (owner.kind !== "known") return owner
  const given = JSON.parse(key.permissions) as ReadonlyArray<Permission>
  return { ...owner, permissions: rightsLeft(given, owner) }
}
