import { failure } from "@wengang/application/Failure.ts"
import type { Cookies, RequestHeaders, SignedIn } from "@wengang/application/ports/Accounts.ts"
import type { Departure } from "@wengang/application/ports/SingleSignOn.ts"
import type { Sealer } from "@wengang/storage/secrets/Sealer.ts"
import * as client from "openid-client"
import type { SignIn } from "../SignIn.ts"
import { type Attempt, attemptOf, cookieOf, endedCookie } from "./Attempt.ts"
import type { Provider } from "./Provider.ts"
import type { Subjects } from "./Subjects.ts"

const callbackPath = "/api/session/single-sign-on/callback"

/** How long the provider may take to answer, in seconds. */
const patience = 10

export interface OpenIdConnectParts {
  readonly provider: Provider
  /** The address under which people reach the program. */
  readonly publicAddress: string
  readonly sealer: Sealer
  readonly subjects: Subjects
  readonly signIn: SignIn
}

/** The authorization code flow of OpenID Connect, with PKCE, state and nonce, by a certified library. */
export class OpenIdConnect {
  private readonly parts: OpenIdConnectParts
  private found: Promise<client.Configuration> | undefined

  constructor(parts: OpenIdConnectParts) {
    this.parts = parts
  }

  /** Where to send the browser, with the attempt in a cookie. */
  async begin(): Promise<Departure> {
    const configuration = await this.configuration()
    const verifier = client.randomPKCECodeVerifier()
    const attempt = { state: client.randomState(), nonce: client.randomNonce(), verifier, begun: Date.now() }
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.parts.publicAddress}${callbackPath}`,
      scope: "openid profile",
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state: attempt.state,
      nonce: attempt.nonce
    })
    return { url: url.href, setCookie: [cookieOf(attempt, this.parts.sealer, this.isSecure())] }
  }

  /** Takes what the provider sent the browser back with; fails with `sign-in-failed`, whatever is wrong with it. */
  async finish(query: string, headers: RequestHeaders): Promise<SignedIn & Cookies> {
    const { sealer, provider, subjects, signIn } = this.parts
    const attempt = attemptOf(headers, sealer, Date.now())
    if (attempt === undefined) throw failed()
    const claims = await this.claimsOf(query, attempt)
    const named = claims[provider.usernameClaim]
    const account = await subjects.accountOf(claims.sub, typeof named === "string" ? named : undefined)
    if (account === undefined) throw nobodyHere()
    const signedIn = await signIn.vouchedFor(account, headers)
    return { ...signedIn, setCookie: [...signedIn.setCookie, endedCookie(this.isSecure())] }
  }

  private async claimsOf(query: string, { state, nonce, verifier }: Attempt): Promise<client.IDToken> {
    const configuration = await this.configuration()
    const address = new URL(`${this.parts.publicAddress}${callbackPath}${query}`)
    try {
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true
      })
      const claims = tokens.claims() as client.IDToken
      if (claims[this.parts.provider.usernameClaim] !== undefined) return claims
      const further = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      return { ...(further as object), ...claims }
    } catch (error) {
      throw failed(error)
    }
  }

  /** What the provider says of itself, asked for once; again, where it could not be reached. */
  private configuration(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.parts.provider
    const execute = issuer.protocol === "http:" ? [client.allowInsecureRequests] : []
    this.found ??= client
      .discovery(issuer, clientId, undefined, client.ClientSecretBasic(clientSecret), { execute, timeout: patience })
      .catch((error) => {
        this.found = undefined
        throw unreachable(error)
      })
    return this.found
  }

  private isSecure(): boolean {
    return this.parts.publicAddress.startsWith("https://")
  }
}

function failed(cause?: unknown) {
  return failure(
    "sign-in-failed",
    "统一身份认证未完成或已超时，请重新登录。",
    "The single sign-on was not completed or took too long; sign in again.",
    cause
  )
}

function nobodyHere() {
  return failure(
    "sign-in-failed",
    "您的统一身份认证账号在本系统没有对应账号，请联系系统管理员。",
    "Nobody here has the account that you signed in with; ask the system administrator."
  )
}

function unreachable(cause: unknown) {
  return failure(
    "sign-in-failed",
    "统一身份认证服务暂时无法连接，请稍后再试，或用本系统的用户名和密码登录。",
    "The single sign-on cannot be reached; try again later, or sign in with a username and password.",
    cause
  )
}
