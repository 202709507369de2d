import { randomUUID } from "node:crypto"
import { failure } from "@wengang/application/Failure.ts"
import type { Account, IssuedAccount, NewAccount, Rights } from "@wengang/application/ports/Accounts.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Database } from "@wengang/storage/Database.ts"
import type { Tables } from "@wengang/storage/tables/Tables.ts"
import type { Kysely } from "kysely"
import { accountOf } from "./accountOf.ts"
import type { Passwords } from "./Passwords.ts"
import type { Policy } from "./Policy.ts"
import { randomPassword } from "./randomPassword.ts"
import { noSuchAccount } from "./refusals.ts"
import type { Sessions } from "./Sessions.ts"
import type { SignInGuard } from "./SignInGuard.ts"
import { isUsername, normalUsername } from "./username.ts"

/** A new account that was checked, with its password and what is kept of it. */
export interface Drafted {
  readonly wanted: NewAccount
  readonly username: string
  readonly password: string
  readonly hash: string
}

/** Accounts as they are kept. */
export class AccountRows {
  private readonly database: typeof Database.Service
  private readonly passwords: Passwords
  private readonly guard: SignInGuard
  private readonly sessions: Sessions
  private readonly policy: Policy

  constructor(
    database: typeof Database.Service,
    passwords: Passwords,
    guard: SignInGuard,
    sessions: Sessions,
    policy: Policy
  ) {
    this.policy = policy
    this.database = database
    this.passwords = passwords
    this.guard = guard
    this.sessions = sessions
  }

  async create(wanted: NewAccount): Promise<IssuedAccount> {
    const draft = await this.draft(wanted)
    return await this.database.kysely.transaction().execute((db) => insert(db, draft))
  }

  /** Checks a new account and derives what is kept of its password, which takes time that no transaction should. */
  async draft(wanted: NewAccount): Promise<Drafted> {
    const username = normalUsername(wanted.username)
    if (!isUsername(username)) throw malformedUsername()
    if (wanted.name.trim() === "" || wanted.name.length > 64) throw malformedName()
    if (wanted.rights !== null) requireFitting(wanted.rights)
    if (wanted.password !== undefined) await this.passwords.requireStrong(wanted.password, username)
    const password = wanted.password ?? randomPassword()
    const mustChange = wanted.mustChange ?? (await this.policy.now()).changeFirstPassword
    return { wanted: { ...wanted, mustChange }, username, password, hash: await this.passwords.hash(password) }
  }

  async list(): Promise<ReadonlyArray<Account>> {
    const rows = await this.database.kysely.selectFrom("userAccount").selectAll().orderBy("username").execute()
    return rows.map(accountOf)
  }

  async setActive(id: string, active: boolean): Promise<Account> {
    const account = await this.update(id, { active: active ? 1 : 0 })
    if (!active) await this.sessions.end(id)
    return account
  }

  async setRights(id: string, rights: Rights): Promise<Account> {
    requireFitting(rights)
    const { role, department, area } = rights
    return await this.update(id, { role, department, area })
  }

  async resetPassword(id: string, secondFactor: boolean): Promise<IssuedAccount> {
    const password = randomPassword()
    const hash = await this.passwords.hash(password)
    const now = new Date().toISOString()
    const mustChangePassword = (await this.policy.now()).changeFirstPassword ? 1 : 0
    await this.database.kysely.transaction().execute(async (db) => {
      const { numUpdatedRows: found } = await db
        .updateTable("credential")
        .set({ password: hash, updatedAt: now })
        .where("userId", "=", id)
        .where("providerId", "=", "credential")
        .executeTakeFirstOrThrow()
      if (found !== 1n) throw noSuchAccount()
      await db
        .updateTable("userAccount")
        .set({ mustChangePassword, passwordChangedAt: now })
        .where("id", "=", id)
        .execute()
      await db.deleteFrom("session").where("userId", "=", id).execute()
      if (!secondFactor) return
      await db.deleteFrom("secondFactor").where("userId", "=", id).execute()
      await db.updateTable("userAccount").set({ twoFactorEnabled: 0 }).where("id", "=", id).execute()
    })
    const account = await this.update(id, {})
    await this.guard.clear(account.username)
    return { account, password }
  }

  private async update(
    id: string,
    values: { active?: 0 | 1; role?: Rights["role"]; department?: Rights["department"]; area?: Rights["area"] }
  ): Promise<Account> {
    const row = await this.database.kysely
      .updateTable("userAccount")
      .set({ ...values, updatedAt: new Date().toISOString() })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst()
    this.sessions.forget()
    if (row === undefined) throw noSuchAccount()
    return accountOf(row)
  }
}

/** Writes an account, whose name nobody may have. */
export async function insert(
  db: Kysely<Tables>,
  { wanted, username, password, hash }: Drafted
): Promise<IssuedAccount> {
  const id = randomUUID()
  const now = new Date().toISOString()
  const row = await db
    .insertInto("userAccount")
    .values({
      id,
      name: wanted.name.trim(),
      email: `${id}@accounts.invalid`,
      emailVerified: 0,
      image: null,
      createdAt: now,
      updatedAt: now,
      username,
      twoFactorEnabled: 0,
      role: wanted.rights?.role ?? null,
      area: wanted.rights?.area ?? null,
      department: wanted.rights?.department ?? null,
      active: 1,
      mustChangePassword: wanted.mustChange === false ? 0 : 1,
      passwordChangedAt: now
    })
    .onConflict((conflict) => conflict.column("username").doNothing())
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) throw nameTaken()
  const credential = { id: randomUUID(), userId: id, accountId: id, providerId: "credential", password: hash }
  const none = { accessToken: null, refreshToken: null, idToken: null, scope: null }
  const noTimes = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null }
  await db
    .insertInto("credential")
    .values({ ...credential, ...none, ...noTimes, createdAt: now, updatedAt: now })
    .execute()
  return { account: accountOf(row), password }
}

function requireFitting({ role, department, area }: Rights): void {
  const levels: ReadonlyArray<Area.AreaLevel> = roles[role].levels
  if (levels.includes(Area.levelOf(area)) && (department === null || role === "county")) return
  throw failure(
    "invalid-row",
    "角色与地区或部门不相符：村级对应村、乡镇对应乡镇，只有县级角色可以有部门。",
    "The role does not go with the area or the department."
  )
}

const malformedUsername = () =>
  failure(
    "invalid-row",
    "用户名应为 3 到 32 个小写字母、数字、点或下划线。",
    "A username has 3 to 32 small letters, digits, dots or underscores."
  )

const malformedName = () => failure("invalid-row", "姓名应为 1 到 64 个字符。", "A name has 1 to 64 characters.")

const nameTaken = () => failure("conflict", "用户名已被占用，请换一个。", "The username is taken; choose another.")
