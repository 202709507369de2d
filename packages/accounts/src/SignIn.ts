import type { Cookies, Credentials, RequestHeaders, SignedIn } from "@wengang/application/ports/Accounts.ts"
import { longestPassword } from "@wengang/domain/people/Password.ts"
import type { Database } from "@wengang/storage/Database.ts"
import type { UserAccountTable } from "@wengang/storage/tables/accountTables.ts"
import { type CookieOptions, serializeSignedCookie } from "better-call"
import { type Called, called, cookiesOf, sentBack } from "./AuthCalls.ts"
import { signedInOf } from "./accountOf.ts"
import type { Auth } from "./makeAuth.ts"
import { randomPassword } from "./randomPassword.ts"
import { codeNeeded, wrongCode, wrongCredentials } from "./refusals.ts"
import type { Sessions } from "./Sessions.ts"
import type { SignInGuard } from "./SignInGuard.ts"
import type { UsedCodes } from "./UsedCodes.ts"
import { normalUsername } from "./username.ts"

/** Signing in and out. */
export class SignIn {
  private readonly auth: Auth
  private readonly kysely: (typeof Database.Service)["kysely"]
  private readonly guard: SignInGuard
  private readonly codes: UsedCodes
  private readonly sessions: Sessions

  constructor(
    auth: Auth,
    { kysely }: Pick<typeof Database.Service, "kysely">,
    guard: SignInGuard,
    codes: UsedCodes,
    sessions: Sessions
  ) {
    this.auth = auth
    this.kysely = kysely
    this.guard = guard
    this.codes = codes
    this.sessions = sessions
  }

  /** Begins a session under a new token, and ends the one that the request came with. */
  async begin(credentials: Credentials, headers: RequestHeaders): Promise<SignedIn & Cookies> {
    const username = normalUsername(credentials.username)
    await this.guard.begin(username)
    const { secondFactorForAll } = await this.sessions.applied()
    const account = await this.account(username)
    const setCookie = await this.checked(account, { ...credentials, username })
    await this.guard.clear(username)
    await this.end(headers)
    await this.sweep()
    await this.sessions.cap((account as UserAccountTable).id)
    return {
      ...signedInOf(account as UserAccountTable, secondFactorForAll, await this.sessions.endOfNew()),
      setCookie
    }
  }

  /** Begins a session for an account that a provider of single sign-on vouched for: its password is no business of this. */
  async vouchedFor(account: UserAccountTable, headers: RequestHeaders): Promise<SignedIn & Cookies> {
    await this.sessions.applied()
    const { internalAdapter, authCookies, secret } = await this.auth.$context
    const { token } = await internalAdapter.createSession(account.id)
    await this.end(headers)
    await this.sessions.cap(account.id)
    const { name, attributes } = authCookies.sessionToken
    const { maxAge: _, ...lasting } = attributes
    const cookie = await serializeSignedCookie(name, token, secret, lasting as CookieOptions)
    await this.forgetGivenPassword(account)
    const endsAt = await this.sessions.endOfNew()
    return { ...signedInOf({ ...account, mustChangePassword: 0 }, false, endsAt), setCookie: [cookie] }
  }

  /** A password that somebody else gave and nobody ever changed is worth nothing once its owner signs in without. */
  private async forgetGivenPassword({ id, mustChangePassword }: UserAccountTable): Promise<void> {
    if (mustChangePassword === 0) return
    await this.kysely
      .updateTable("credential")
      .set({ password: await (await this.auth.$context).password.hash(randomPassword()) })
      .where("userId", "=", id)
      .where("providerId", "=", "credential")
      .execute()
    await this.kysely.updateTable("userAccount").set({ mustChangePassword: 0 }).where("id", "=", id).execute()
    this.sessions.forget()
  }

  /** Ends the session of a request, if it has one. */
  async end(headers: RequestHeaders): Promise<ReadonlyArray<string>> {
    const out = await called(this.auth.api.signOut({ headers: cookiesOf(headers), returnHeaders: true }))
    this.sessions.forget()
    return out?.setCookie ?? []
  }

  /** Takes away sessions and challenges that are over. */
  private async sweep(): Promise<void> {
    const now = new Date().toISOString()
    await this.kysely.deleteFrom("session").where("expiresAt", "<=", now).execute()
    await this.kysely.deleteFrom("challenge").where("expiresAt", "<=", now).execute()
  }

  private async checked(account: UserAccountTable | undefined, credentials: Credentials) {
    const { username, password, code } = credentials
    const first = await this.byPassword(account, username, password)
    if (account === undefined || first === undefined) {
      await this.guard.failed(username)
      throw wrongCredentials()
    }
    if (!("twoFactorRedirect" in first.response)) return first.setCookie
    if (code === undefined || code === "") {
      await this.guard.undecided(username)
      throw codeNeeded()
    }
    const second = await this.byCode(account, code, first.setCookie)
    if (second !== undefined) return second.setCookie
    await this.guard.failed(username)
    throw wrongCode()
  }

  /** Takes as long for a name that nobody has. */
  private async byPassword(
    account: UserAccountTable | undefined,
    username: string,
    password: string
  ): Promise<Called<object> | undefined> {
    if ([...password].length > longestPassword) return undefined
    if (account === undefined) {
      await (await this.auth.$context).password.hash(password)
      return undefined
    }
    return await called(this.auth.api.signInUsername({ body: { username, password }, returnHeaders: true }))
  }

  private async byCode(account: UserAccountTable, code: string, challenge: ReadonlyArray<string>) {
    if (!(await this.codes.take(account.id, code))) return undefined
    return await called(this.auth.api.verifyTOTP({ body: { code }, headers: sentBack(challenge), returnHeaders: true }))
  }

  private account(username: string): Promise<UserAccountTable | undefined> {
    return this.kysely
      .selectFrom("userAccount")
      .selectAll()
      .where("username", "=", username)
      .where("active", "=", 1)
      .executeTakeFirst()
  }
}
