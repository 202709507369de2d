import { anonymous } from "@wengang/application/accounts/anonymous.ts"
import { signInBySingleSignOn } from "@wengang/application/accounts/signInBySingleSignOn.ts"
import { Acting } from "@wengang/application/acting/Acting.ts"
import { Failure } from "@wengang/application/Failure.ts"
import type { Cookies } from "@wengang/application/ports/Accounts.ts"
import { SingleSignOn } from "@wengang/application/ports/SingleSignOn.ts"
import { Effect } from "effect"
import { type Context, Hono } from "hono"
import type { Env } from "../answerError.ts"
import { type Runtime, runOn } from "../Runtime.ts"

/** The way of a browser to the province's single sign-on and back: it is sent on, never answered with data. */
export function singleSignOn(runtime: Runtime): Hono<Env> {
  return new Hono<Env>()
    .get("/api/session/single-sign-on/begin", async (c) => {
      const departure = await runOn(
        runtime,
        SingleSignOn.use(({ begin }) => begin)
      )
      return sentTo(c, departure.url, departure)
    })
    .get("/api/session/single-sign-on/callback", async (c) => {
      const { headers } = c.req.raw
      const acting = { actor: anonymous, from: c.get("from"), requestId: c.get("requestId"), idempotency: null }
      const finished = signInBySingleSignOn(new URL(c.req.url).search, headers)
      try {
        return sentTo(c, "/", await runOn(runtime, Effect.provideService(finished, Acting, Acting.of(acting))))
      } catch (error) {
        if (!(error instanceof Failure) || error.code === "unexpected") throw error
        // The page knows what to say; a sentence in the address would let anybody put theirs there.
        return sentTo(c, "/?refused=single-sign-on", { setCookie: [] })
      }
    })
}

function sentTo(c: Context<Env>, address: string, { setCookie }: Cookies): Response {
  for (const cookie of setCookie) c.header("Set-Cookie", cookie, { append: true })
  return c.redirect(address, 302)
}
