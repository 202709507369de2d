import type { Enrolment, RequestHeaders } from "@wengang/application/ports/Accounts.ts"
import { called, cookiesOf } from "./AuthCalls.ts"
import type { Auth } from "./makeAuth.ts"
import { notSignedIn, wrongCode, wrongPassword } from "./refusals.ts"
import type { Sessions } from "./Sessions.ts"
import type { SignInGuard } from "./SignInGuard.ts"
import type { UsedCodes } from "./UsedCodes.ts"

/** Second factors: codes by time (RFC 6238), from an application on a phone. */
export class SecondFactors {
  private readonly auth: Auth
  private readonly guard: SignInGuard
  private readonly codes: UsedCodes
  private readonly sessions: Sessions

  constructor(auth: Auth, guard: SignInGuard, codes: UsedCodes, sessions: Sessions) {
    this.auth = auth
    this.guard = guard
    this.codes = codes
    this.sessions = sessions
  }

  /** A new secret, which counts once a code of it was confirmed. */
  async enrol(password: string, headers: RequestHeaders): Promise<Enrolment> {
    const { username } = await this.signedIn(headers)
    await this.guard.begin(username)
    const enabled = await called(
      this.auth.api.enableTwoFactor({ body: { password }, headers: cookiesOf(headers), returnHeaders: true })
    )
    if (enabled === undefined || enabled.response.method !== "totp") {
      await this.guard.failed(username)
      throw wrongPassword()
    }
    await this.guard.clear(username)
    return enrolmentOf(enabled.response.totpURI, username)
  }

  /** The first code; the session goes on under a new token. */
  async confirm(code: string, headers: RequestHeaders): Promise<ReadonlyArray<string>> {
    const { actor } = await this.signedIn(headers)
    if (!(await this.codes.take(actor.id, code))) throw wrongCode()
    const confirmed = await called(
      this.auth.api.verifyTOTP({ body: { code }, headers: cookiesOf(headers), returnHeaders: true })
    )
    await this.sessions.cap(actor.id)
    if (confirmed === undefined) throw wrongCode()
    return confirmed.setCookie
  }

  private async signedIn(headers: RequestHeaders) {
    const signedIn = await this.sessions.of(headers)
    if (signedIn === undefined) throw notSignedIn()
    return signedIn
  }
}

/** The library names people by an address that means nothing to them. */
function enrolmentOf(uri: string, username: string): Enrolment {
  const { searchParams } = new URL(uri)
  const secret = searchParams.get("secret") ?? ""
  const parameters = new URLSearchParams({ secret, issuer: "稳岗", digits: "6", period: "30" })
  return { uri: `otpauth://totp/${encodeURIComponent("稳岗")}:${encodeURIComponent(username)}?${parameters}`, secret }
}
