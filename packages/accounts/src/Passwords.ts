import { failure } from "@wengang/application/Failure.ts"
import type { RequestHeaders } from "@wengang/application/ports/Accounts.ts"
import { objectionTo } from "@wengang/domain/people/Password.ts"
import type { Database } from "@wengang/storage/Database.ts"
import { called, cookiesOf } from "./AuthCalls.ts"
import type { Auth } from "./makeAuth.ts"
import type { Policy } from "./Policy.ts"
import { notSignedIn, wrongPassword } from "./refusals.ts"
import type { Sessions } from "./Sessions.ts"
import type { SignInGuard } from "./SignInGuard.ts"

/** Passwords that people choose. */
export class Passwords {
  private readonly auth: Auth
  private readonly kysely: (typeof Database.Service)["kysely"]
  private readonly guard: SignInGuard
  private readonly sessions: Sessions
  private readonly policy: Policy

  constructor(
    auth: Auth,
    { kysely }: Pick<typeof Database.Service, "kysely">,
    guard: SignInGuard,
    sessions: Sessions,
    policy: Policy
  ) {
    this.policy = policy
    this.auth = auth
    this.kysely = kysely
    this.guard = guard
    this.sessions = sessions
  }

  /** Changes the password of whoever is signed in; every session of theirs ends, and a new one begins. */
  async change(current: string, next: string, headers: RequestHeaders): Promise<ReadonlyArray<string>> {
    const signedIn = await this.sessions.of(headers)
    if (signedIn === undefined) throw notSignedIn()
    const { id } = signedIn.actor
    await this.guard.begin(signedIn.username)
    const { password } = await this.auth.$context
    const hash = await this.hashOf(id)
    if (current.length > 1_000 || hash === undefined || !(await password.verify({ hash, password: current }))) {
      await this.guard.failed(signedIn.username)
      throw wrongPassword()
    }
    await this.guard.clear(signedIn.username)
    await this.requireStrong(next, signedIn.username)
    await this.requireNew(id, next, hash)
    const changed = await called(
      this.auth.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers: cookiesOf(headers),
        returnHeaders: true
      })
    )
    this.sessions.forget()
    if (changed === undefined) throw wrongPassword()
    await this.kysely
      .updateTable("userAccount")
      .set({ mustChangePassword: 0, passwordChangedAt: new Date().toISOString() })
      .where("id", "=", id)
      .execute()
    await this.remember(id, hash)
    await this.sessions.cap(id)
    return changed.setCookie
  }

  hash(text: string): Promise<string> {
    return this.auth.$context.then(({ password }) => password.hash(text))
  }

  /** Fails with what stands against a password. */
  async requireStrong(password: string, username: string): Promise<void> {
    const objection = objectionTo(password, username, (await this.policy.now()).passwordLength)
    if (objection !== undefined) throw failure("weak-password", objection.zh, objection.en)
  }

  private async hashOf(userId: string): Promise<string | undefined> {
    const row = await this.kysely
      .selectFrom("credential")
      .select("password")
      .where("userId", "=", userId)
      .where("providerId", "=", "credential")
      .executeTakeFirst()
    return row?.password ?? undefined
  }

  private async requireNew(userId: string, next: string, current: string): Promise<void> {
    const { password } = await this.auth.$context
    const former = await this.kysely.selectFrom("formerPassword").select("hash").where("userId", "=", userId).execute()
    const hashes = [current, ...former.map((row) => row.hash)]
    const same = await Promise.all(hashes.map((hash) => password.verify({ hash, password: next })))
    if (same.includes(true)) throw usedBefore((await this.policy.now()).passwordsRemembered)
  }

  private async remember(userId: string, hash: string): Promise<void> {
    await this.kysely
      .insertInto("formerPassword")
      .values({ userId, hash, replacedAt: new Date().toISOString() })
      .execute()
    const kept = this.kysely
      .selectFrom("formerPassword")
      .select("hash")
      .where("userId", "=", userId)
      .orderBy("replacedAt", "desc")
      .limit((await this.policy.now()).passwordsRemembered - 1)
    await this.kysely.deleteFrom("formerPassword").where("userId", "=", userId).where("hash", "not in", kept).execute()
  }
}

function usedBefore(remembered: number) {
  return failure(
    "weak-password",
    `新密码不能与最近 ${remembered} 次用过的相同。`,
    `The password may not be one of the last ${remembered}.`
  )
}
