import { createMiddleware } from "hono/factory"

/**
 * Whatever is downloaded came from somebody: no browser is to run any of it as a page of this server. Stands before all
 * that sets headers, so that it has the last word.
 */
export const sandboxed = createMiddleware(async (c, next) => {
  await next()
  if (c.res.headers.get("content-disposition")?.startsWith("attachment") !== true) return
  c.res.headers.set("Content-Security-Policy", "sandbox; default-src 'none'")
  c.res.headers.set("X-Content-Type-Options", "nosniff")
})
