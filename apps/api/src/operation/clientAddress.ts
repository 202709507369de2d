import { createMiddleware } from "hono/factory"
import type { Env } from "../answerError.ts"
import type { Proxies } from "../settings/Proxies.ts"

/** Notes where a request comes from: null where there is no connection, as in tests. */
export function clientAddress(proxies: Proxies) {
  return createMiddleware<Env>((c, next) => {
    const connection = c.env?.incoming?.socket.remoteAddress ?? null
    c.set("from", proxies.clientOf(connection, c.req.header("x-forwarded-for")))
    return next()
  })
}
