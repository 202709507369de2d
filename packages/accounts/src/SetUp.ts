import { randomBytes } from "node:crypto"
import { failure } from "@wengang/application/Failure.ts"
import type { FirstAccounts, IssuedAccount } from "@wengang/application/ports/Accounts.ts"
import type { Database } from "@wengang/storage/Database.ts"
import { type AccountRows, insert } from "./AccountRows.ts"
import { digestOf } from "./hashedTokens.ts"

const setting = "set-up-token"
const lifetime = 24 * 3_600_000
const administrators = ["systemAdministrator", "securityAdministrator", "auditAdministrator"] as const

/** The first accounts, made by whoever can read the link that the server wrote at its console. */
export class SetUp {
  private readonly database: typeof Database.Service
  private readonly rows: AccountRows

  constructor(database: typeof Database.Service, rows: AccountRows) {
    this.database = database
    this.rows = rows
  }

  async isNeeded(): Promise<boolean> {
    const row = await this.database.kysely.selectFrom("userAccount").select("id").limit(1).executeTakeFirst()
    return row === undefined
  }

  async token(): Promise<string> {
    if (!(await this.isNeeded())) throw doneAlready()
    const token = randomBytes(32).toString("base64url")
    const value = `${Date.now() + lifetime} ${digestOf(token)}`
    await this.database.kysely
      .insertInto("setting")
      .values({ name: setting, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute()
    return token
  }

  /** Makes the three administrators, once; each changes the password and enrols a second factor at the first sign-in. */
  async run(token: string, first: FirstAccounts): Promise<ReadonlyArray<IssuedAccount>> {
    const value = await this.standing(token)
    const drafts = await Promise.all(
      administrators.map((role) =>
        this.rows.draft({ ...first[role], rights: { role, department: null, area: first.area } })
      )
    )
    return await this.database.kysely.transaction().execute(async (db) => {
      const { numDeletedRows: taken } = await db
        .deleteFrom("setting")
        .where("name", "=", setting)
        .where("value", "=", value)
        .executeTakeFirstOrThrow()
      const existing = await db.selectFrom("userAccount").select("id").limit(1).executeTakeFirst()
      if (taken !== 1n || existing !== undefined) throw doneAlready()
      const made: Array<IssuedAccount> = []
      for (const draft of drafts) made.push(await insert(db, draft))
      return made
    })
  }

  /** What is kept of the token, while it holds. */
  private async standing(token: string): Promise<string> {
    const row = await this.database.kysely
      .selectFrom("setting")
      .select("value")
      .where("name", "=", setting)
      .executeTakeFirst()
    const [until = "0", digest = ""] = (row?.value ?? "").split(" ")
    if (Number(until) <= Date.now() || digest !== digestOf(token)) throw staleLink()
    return `${until} ${digest}`
  }
}

const doneAlready = () =>
  failure("conflict", "已经有账号，不再需要初始设置。", "There are accounts already; nothing is to be set up.")

const staleLink = () =>
  failure(
    "not-found",
    "链接无效、已用过或已过期。请重新启动服务以取得新链接。",
    "The link is wrong, was used or is too old. Start the server again for a new one."
  )
