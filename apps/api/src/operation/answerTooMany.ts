import type { Context } from "hono"
import { answerError, type Env } from "../answerError.ts"

/** Refuses a request for now, and says for how long, in seconds. */
export function answerTooMany(c: Context<Env>, wait: number): Response {
  c.header("Retry-After", String(wait))
  return answerError(
    c,
    429,
    "too-many-requests",
    `请求过于频繁，请 ${wait} 秒后再试。`,
    `Too many requests; try again in ${wait} seconds.`
  )
}
