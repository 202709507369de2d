import { createHash } from "node:crypto"
import type { RequestHeaders, SignedIn } from "@wengang/application/ports/Accounts.ts"
import type { SecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import type { Database } from "@wengang/storage/Database.ts"
import { called, cookiesOf } from "./AuthCalls.ts"
import { signedInOf } from "./accountOf.ts"
import type { Auth } from "./makeAuth.ts"
import type { Policy } from "./Policy.ts"

/** How long a session that was looked up is believed, in milliseconds. */
const believed = 5_000

interface Found {
  readonly signedIn: SignedIn | undefined
  readonly until: number
}

/** Who the sessions of requests belong to. */
export class Sessions {
  private readonly found = new Map<string, Found>()
  private readonly auth: Auth
  private readonly kysely: (typeof Database.Service)["kysely"]
  private readonly policy: Policy
  private generation = 0

  constructor(auth: Auth, { kysely }: Pick<typeof Database.Service, "kysely">, policy: Policy) {
    this.policy = policy
    this.auth = auth
    this.kysely = kysely
  }

  /** Whoever a request's cookie belongs to; undefined where the session is over or the account is not active. */
  async of(headers: RequestHeaders): Promise<SignedIn | undefined> {
    const cookie = headers.get("cookie")
    if (cookie === null || cookie === "") return undefined
    const key = createHash("sha256").update(cookie).digest("base64url")
    const known = this.found.get(key)
    if (known !== undefined && known.until > Date.now()) return known.signedIn
    const { generation } = this
    const signedIn = await this.read(headers)
    if (generation !== this.generation) return signedIn
    if (this.found.size >= 1_000) this.found.clear()
    this.found.set(key, { signedIn, until: Math.min(Date.now() + believed, signedIn?.endsAt ?? Infinity) })
    return signedIn
  }

  /** Forgets what was looked up: somebody's session, password or rights changed. */
  forget(): void {
    this.generation++
    this.found.clear()
  }

  /** Ends every session of an account. */
  async end(userId: string): Promise<void> {
    await this.kysely.deleteFrom("session").where("userId", "=", userId).execute()
    this.forget()
  }

  /** Whether a provider of single sign-on vouches for an account: second factors are for it to ask, then. */
  private async isVouchedFor(userId: string): Promise<boolean> {
    const bound = await this.kysely
      .selectFrom("credential")
      .select("id")
      .where("userId", "=", userId)
      .where("providerId", "!=", "credential")
      .executeTakeFirst()
    return bound !== undefined
  }

  /** Lets the sessions of an account, as the library began them, end no later than the policy says. */
  async cap(userId: string): Promise<void> {
    const { idleMinutes } = await this.policy.now()
    const expiresAt = new Date(Date.now() + idleMinutes * 60_000).toISOString()
    await this.kysely
      .updateTable("session")
      .set({ expiresAt })
      .where("userId", "=", userId)
      .where("expiresAt", ">", expiresAt)
      .execute()
    this.forget()
  }

  /** When a session that begins now ends at the latest, in milliseconds since 1970. */
  async endOfNew(): Promise<number> {
    return endOf(Date.now(), await this.policy.now())
  }

  /** The policy, told to the library: a session that is begun or used from now on ends after so long without use. */
  async applied(): Promise<SecurityPolicy> {
    const policy = await this.policy.now()
    const { sessionConfig } = await this.auth.$context
    sessionConfig.expiresIn = policy.idleMinutes * 60
    return policy
  }

  private async read(headers: RequestHeaders): Promise<SignedIn | undefined> {
    const policy = await this.applied()
    const got = await called(this.auth.api.getSession({ headers: cookiesOf(headers), returnHeaders: true }))
    const session = got?.response?.session
    if (session === undefined) return undefined
    const endsAt = endOf(session.createdAt.getTime(), policy)
    if (endsAt <= Date.now()) {
      await this.kysely.deleteFrom("session").where("id", "=", session.id).execute()
      return undefined
    }
    const row = await this.kysely
      .selectFrom("userAccount")
      .selectAll()
      .where("id", "=", session.userId)
      .where("active", "=", 1)
      .executeTakeFirst()
    if (row === undefined) return undefined
    return signedInOf(row, policy.secondFactorForAll && !(await this.isVouchedFor(row.id)), endsAt)
  }
}

function endOf(begun: number, { sessionHours }: SecurityPolicy): number {
  return begun + sessionHours * 3_600_000
}
