import { randomUUID } from "node:crypto"
import { isAdministrator } from "@wengang/domain/people/Role.ts"
import type { Database } from "@wengang/storage/Database.ts"
import type { UserAccountTable } from "@wengang/storage/tables/accountTables.ts"
import { normalUsername } from "../username.ts"

/** Whom a provider's subjects are here. */
export class Subjects {
  private readonly kysely: (typeof Database.Service)["kysely"]
  private readonly issuer: string

  constructor({ kysely }: Pick<typeof Database.Service, "kysely">, issuer: string) {
    this.kysely = kysely
    this.issuer = issuer
  }

  /**
   * The account of a subject. The first time it is the one of the username that the provider names, and stays bound to
   * the subject from then on: another subject that is given the same name later is nobody here. Administrators sign in
   * here alone, so that no provider can make one.
   */
  async accountOf(subject: string, username: string | undefined): Promise<UserAccountTable | undefined> {
    const bound = await this.kysely
      .selectFrom("credential")
      .select("userId")
      .where("providerId", "=", this.issuer)
      .where("accountId", "=", subject)
      .executeTakeFirst()
    return bound === undefined ? await this.bind(subject, username) : await this.officer("id", bound.userId)
  }

  private async bind(subject: string, username: string | undefined): Promise<UserAccountTable | undefined> {
    if (username === undefined) return undefined
    const account = await this.officer("username", normalUsername(username))
    if (account === undefined) return undefined
    const other = await this.kysely
      .selectFrom("credential")
      .select("id")
      .where("providerId", "=", this.issuer)
      .where("userId", "=", account.id)
      .executeTakeFirst()
    if (other !== undefined) return undefined
    const now = new Date().toISOString()
    const none = { accessToken: null, refreshToken: null, idToken: null, scope: null, password: null }
    const times = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null, createdAt: now, updatedAt: now }
    const providerId = this.issuer
    await this.kysely
      .insertInto("credential")
      .values({ id: randomUUID(), userId: account.id, accountId: subject, providerId, ...none, ...times })
      .execute()
    return account
  }

  private async officer(column: "id" | "username", value: string): Promise<UserAccountTable | undefined> {
    const account = await this.kysely
      .selectFrom("userAccount")
      .selectAll()
      .where(column, "=", value)
      .where("active", "=", 1)
      .executeTakeFirst()
    return account === undefined || account.role === null || isAdministrator(account.role) ? undefined : account
  }
}
