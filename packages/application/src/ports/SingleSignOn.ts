import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"
import type { Cookies, RequestHeaders, SignedIn } from "./Accounts.ts"

/** Where a browser is to go. */
export interface Departure extends Cookies {
  readonly url: string
}

/** Signing in by the single sign-on of a province (OpenID Connect). */
export class SingleSignOn extends Context.Service<
  SingleSignOn,
  {
    /** What it is called, on the page; null where none is set. */
    readonly title: string | null
    /** Sends the browser there; what it brings back is bound to it by a sealed cookie. */
    readonly begin: Effect.Effect<Departure, Failure>
    /** Signs in whoever comes back with a query of the provider. */
    readonly finish: (query: string, headers: RequestHeaders) => Effect.Effect<SignedIn & Cookies, Failure>
  }
>()("@wengang/application/SingleSignOn") {}
