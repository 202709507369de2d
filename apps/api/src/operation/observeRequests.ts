import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { matchedRoutes } from "hono/route"
import type { Env } from "../answerError.ts"
import type { Logger } from "./Logger.ts"
import type { Metrics } from "./Metrics.ts"

/** Counts and logs each request by the pattern of its route: the address itself may name somebody's row. */
export function observeRequests(metrics: Metrics, logger: Logger) {
  return createMiddleware<Env>(async (c, next) => {
    const begun = performance.now()
    await next()
    const { method } = c.req
    const route = patternOf(c)
    const { status } = c.res
    const milliseconds = performance.now() - begun
    metrics.answered(method, route, status, milliseconds / 1000)
    logger.info({ requestId: c.get("requestId"), method, route, status, ms: Math.round(milliseconds) }, "request")
  })
}

/** What no operation answers is one pattern, whatever was asked for: the page and its files, and addresses of nothing. */
function patternOf(c: Context<Env>): string {
  return matchedRoutes(c).find(({ method, path }) => method !== "ALL" && !path.endsWith("*"))?.path ?? "other"
}
