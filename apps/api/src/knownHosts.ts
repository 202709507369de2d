import { createMiddleware } from "hono/factory"
import { answerError, type Env } from "./answerError.ts"

const local = ["127.0.0.1", "localhost", "[::1]"]

/**
 * Refuses requests that name another host: a page elsewhere must not reach the ledgers by pointing a name of its own at
 * this server.
 */
export function knownHosts(further: ReadonlyArray<string>) {
  const known = new Set([...local, ...further])
  return createMiddleware<Env>(async (c, next) => {
    if (known.has(new URL(c.req.url).hostname)) return next()
    return answerError(
      c,
      403,
      "local-only",
      "不接受这个主机名；请用 PUBLIC_ADDRESS 设置对外地址。",
      "The server is not known by this name; set PUBLIC_ADDRESS to the address that people use."
    )
  })
}
