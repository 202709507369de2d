import { createMiddleware } from "hono/factory"
import { answerError, type Env } from "./answerError.ts"

const localNames = new Set(["127.0.0.1", "localhost", "[::1]"])

/**
 * Refuses requests that name another host: until sign-in exists, a page elsewhere must not reach the ledgers by
 * pointing a name of its own at this machine.
 */
export const localOnly = createMiddleware<Env>(async (c, next) => {
  if (localNames.has(new URL(c.req.url).hostname)) return next()
  return answerError(c, 403, "local-only", "仅限本机访问。", "Only this machine may ask.")
})
