import type { Database } from "@wengang/storage/Database.ts"
import type { Policy } from "./Policy.ts"
import { lockedOut } from "./refusals.ts"

/** After how long failures are forgotten, in milliseconds: anybody can make up names, and they would pile up. */
const remembered = 24 * 3_600_000

/**
 * Counts failures in a row by name, whether or not anybody has it. An attempt counts as failed before it is made, so that
 * many at once are no way around.
 */
export class SignInGuard {
  private readonly database: typeof Database.Service
  private readonly policy: Policy

  constructor(database: typeof Database.Service, policy: Policy) {
    this.database = database
    this.policy = policy
  }

  /** Fails where the name is locked. */
  async begin(username: string): Promise<void> {
    const now = Date.now()
    const nameIndex = this.indexOf(username)
    await this.database.kysely
      .deleteFrom("signInFailure")
      .where("lastAt", "<", at(now - remembered))
      .execute()
    const row = await this.database.kysely
      .insertInto("signInFailure")
      .values({ nameIndex, failures: 1, lastAt: at(now), lockedUntil: null })
      .onConflict((conflict) =>
        conflict.column("nameIndex").doUpdateSet(({ eb, ref, fn }) => {
          const over = eb(fn.coalesce(ref("signInFailure.lockedUntil"), eb.val("9")), "<=", at(now))
          return {
            failures: eb
              .case()
              .when(over)
              .then(1)
              .else(eb(ref("signInFailure.failures"), "+", 1))
              .end(),
            lockedUntil: eb.case().when(over).then(null).else(ref("signInFailure.lockedUntil")).end(),
            lastAt: at(now)
          }
        })
      )
      .returning(["failures", "lockedUntil"])
      .executeTakeFirstOrThrow()
    if (row.lockedUntil !== null || row.failures > (await this.policy.now()).lockOutAfter) throw lockedOut()
  }

  /** The attempt failed: the fifth in a row locks, or as many as are set. */
  async failed(username: string): Promise<void> {
    const { lockOutAfter: most, lockOutMinutes } = await this.policy.now()
    await this.database.kysely
      .updateTable("signInFailure")
      .set({ lockedUntil: at(Date.now() + lockOutMinutes * 60_000) })
      .where("nameIndex", "=", this.indexOf(username))
      .where("failures", ">=", most)
      .execute()
  }

  /** The attempt is not counted, and those before it stand. */
  async undecided(username: string): Promise<void> {
    await this.database.kysely
      .updateTable("signInFailure")
      .set(({ eb }) => ({ failures: eb("failures", "-", 1) }))
      .where("nameIndex", "=", this.indexOf(username))
      .where("lockedUntil", "is", null)
      .execute()
  }

  /** Forgets the failures of a name. */
  async clear(username: string): Promise<void> {
    await this.database.kysely.deleteFrom("signInFailure").where("nameIndex", "=", this.indexOf(username)).execute()
  }

  private indexOf(username: string): string {
    return this.database.sealer.index(`sign-in ${username}`)
  }
}

function at(instant: number): string {
  return new Date(instant).toISOString()
}
