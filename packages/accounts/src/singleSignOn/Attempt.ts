import type { RequestHeaders } from "@wengang/application/ports/Accounts.ts"
import type { Sealer } from "@wengang/storage/secrets/Sealer.ts"
import { parseCookies, serializeCookie } from "better-call"
import { Schema } from "effect"

const name = "wengang.single_sign_on"

/** How long somebody may take at the provider, in seconds. */
const lifetime = 600

/** A sign-in that was begun: what must come back, and what only this browser has. */
const Attempt = Schema.Struct({
  state: Schema.String,
  nonce: Schema.String,
  verifier: Schema.String,
  /** Milliseconds since 1970. */
  begun: Schema.Number
})
export type Attempt = typeof Attempt.Type

/** A cookie that keeps an attempt with the browser, sealed; sent back when the provider sends the browser here. */
export function cookieOf(attempt: Attempt, sealer: Sealer, secure: boolean): string {
  return serializeCookie(name, sealer.seal(JSON.stringify(attempt)), { ...attributes(secure), maxAge: lifetime })
}

/** A cookie that ends it: an attempt is good for one answer. */
export function endedCookie(secure: boolean): string {
  return serializeCookie(name, "", { ...attributes(secure), maxAge: 0 })
}

/** The attempt that a request brings; undefined for none, one that was altered, or one that took too long. */
export function attemptOf(headers: RequestHeaders, sealer: Sealer, now: number): Attempt | undefined {
  const sealed = parseCookies(headers.get("cookie") ?? "").get(name)
  if (sealed === undefined) return undefined
  try {
    const attempt = Schema.decodeUnknownSync(Attempt)(JSON.parse(sealer.open(decodeURIComponent(sealed))))
    return now - attempt.begun < lifetime * 1000 ? attempt : undefined
  } catch {
    return undefined
  }
}

const attributes = (secure: boolean) => ({ httpOnly: true, secure, sameSite: "lax", path: "/api/session" }) as const
