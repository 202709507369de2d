import { createHash } from "node:crypto"
import type { Database } from "@wengang/storage/Database.ts"

/** How long a code is remembered, in milliseconds: far longer than one holds. */
const remembered = 10 * 60_000

/** The codes that were tried, so that each is tried once: the library takes one again for as long as it holds. */
export class UsedCodes {
  private readonly kysely: (typeof Database.Service)["kysely"]

  constructor({ kysely }: Pick<typeof Database.Service, "kysely">) {
    this.kysely = kysely
  }

  /** Notes a code; false where it was there already. */
  async take(userId: string, code: string): Promise<boolean> {
    const now = Date.now()
    const forgotten = new Date(now - remembered).toISOString()
    await this.kysely.deleteFrom("usedCode").where("usedAt", "<", forgotten).execute()
    const digest = createHash("sha256").update(`${userId} ${code}`).digest("base64url")
    const { numInsertedOrUpdatedRows: added } = await this.kysely
      .insertInto("usedCode")
      .values({ userId, digest, usedAt: new Date(now).toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return added === 1n
  }
}
