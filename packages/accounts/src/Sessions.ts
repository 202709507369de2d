import { createHash } from "node:crypto"
import type { RequestHeaders, SignedIn } from "@wengang/application/ports/Accounts.ts"
import type { Database } from "@wengang/storage/Database.ts"
import { called, cookiesOf } from "./AuthCalls.ts"
import { signedInOf } from "./accountOf.ts"
import type { Auth } from "./makeAuth.ts"

/** How long a session lasts at most, and how long one that was looked up is believed, in milliseconds. */
const longest = 12 * 3_600_000
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
  private generation = 0

  constructor(auth: Auth, { kysely }: Pick<typeof Database.Service, "kysely">) {
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
    this.found.set(key, { signedIn, until: Date.now() + believed })
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

  private async read(headers: RequestHeaders): Promise<SignedIn | undefined> {
    const got = await called(this.auth.api.getSession({ headers: cookiesOf(headers), returnHeaders: true }))
    const session = got?.response?.session
    if (session === undefined) return undefined
    if (session.createdAt.getTime() + longest <= Date.now()) {
      await this.kysely.deleteFrom("session").where("id", "=", session.id).execute()
      return undefined
    }
    const row = await this.kysely
      .selectFrom("userAccount")
      .selectAll()
      .where("id", "=", session.userId)
      .where("active", "=", 1)
      .executeTakeFirst()
    return row === undefined ? undefined : signedInOf(row)
  }
}
