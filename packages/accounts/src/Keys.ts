import { randomBytes, randomUUID } from "node:crypto"
import type { ApiKey, IssuedKey, NewKey } from "@wengang/application/ports/ApiKeys.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { rightsLeft } from "@wengang/domain/people/KeyRights.ts"
import { type Permission, permissionsOf } from "@wengang/domain/people/Permission.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Database } from "@wengang/storage/Database.ts"
import type { ApiKeyTable, UserAccountTable } from "@wengang/storage/tables/accountTables.ts"
import { digestOf } from "./hashedTokens.ts"
import { noSuchKey } from "./refusals.ts"

/** How a secret begins: what it is can be seen wherever one was left lying, also by programs that look for such. */
const prefix = "wk_"

/** How often the use of a key is noted, in milliseconds. */
const notedEvery = 60_000

/** The keys of programs, of which only digests are kept: a secret has 256 bits of chance, so a plain digest gives nothing away. */
export class Keys {
  private readonly kysely: (typeof Database.Service)["kysely"]

  constructor({ kysely }: Pick<typeof Database.Service, "kysely">) {
    this.kysely = kysely
  }

  async issue({ ownerId, name, permissions, area, expiresAt }: NewKey): Promise<IssuedKey> {
    const secret = `${prefix}${randomBytes(32).toString("base64url")}`
    const row = await this.kysely
      .insertInto("apiKey")
      .values({
        id: randomUUID(),
        userId: ownerId,
        name,
        start: secret.slice(0, prefix.length + 6),
        digest: digestOf(secret),
        permissions: JSON.stringify(permissions),
        area,
        createdAt: new Date().toISOString(),
        expiresAt,
        revokedAt: null,
        lastUsedAt: null
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    return { key: keyOf(row), secret }
  }

  async list(ownerId: string | null): Promise<ReadonlyArray<ApiKey>> {
    const rows = await this.kysely
      .selectFrom("apiKey")
      .selectAll()
      .$if(ownerId !== null, (query) => query.where("userId", "=", ownerId as string))
      .orderBy("createdAt", "desc")
      .execute()
    return rows.map(keyOf)
  }

  async revoke(id: string): Promise<ApiKey> {
    const row = await this.kysely
      .updateTable("apiKey")
      .set(({ fn, val, ref }) => ({ revokedAt: fn.coalesce(ref("revokedAt"), val(new Date().toISOString())) }))
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst()
    if (row === undefined) throw noSuchKey()
    return keyOf(row)
  }

  /** Whoever acts by a secret; undefined for one that nobody has, or no longer. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    if (!secret.startsWith(prefix) || secret.length > 128) return undefined
    const now = new Date()
    const key = await this.kysely
      .selectFrom("apiKey")
      .selectAll()
      .where("digest", "=", digestOf(secret))
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", now.toISOString())
      .executeTakeFirst()
    if (key === undefined) return undefined
    const owner = await this.kysely
      .selectFrom("userAccount")
      .selectAll()
      .where("id", "=", key.userId)
      .where("active", "=", 1)
      .executeTakeFirst()
    if (owner === undefined) return undefined
    await this.noteUse(key, now)
    return actorBy(key, owner)
  }

  private async noteUse({ id, lastUsedAt }: ApiKeyTable, now: Date): Promise<void> {
    if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < notedEvery) return
    await this.kysely.updateTable("apiKey").set({ lastUsedAt: now.toISOString() }).where("id", "=", id).execute()
  }
}

/** A key acts as its owner, within what both may and where both may; undefined where the owner was moved elsewhere. */
function actorBy(key: ApiKeyTable, { name, role, department, area }: UserAccountTable): Actor | undefined {
  if (role === null || area === null || !Area.liesUnder(key.area, area)) return undefined
  return {
    id: `key:${key.id}`,
    name: `${key.name}（${name}）`,
    role,
    department,
    area: key.area,
    permissions: rightsLeft(JSON.parse(key.permissions) as ReadonlyArray<Permission>, {
      permissions: permissionsOf[role]
    }),
    via: "key"
  }
}

function keyOf({ userId, digest: _, permissions, ...rest }: ApiKeyTable): ApiKey {
  return { ...rest, ownerId: userId, permissions: JSON.parse(permissions) as ReadonlyArray<Permission> }
}
