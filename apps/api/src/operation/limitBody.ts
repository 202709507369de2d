import { bodyLimit } from "hono/body-limit"
import { createMiddleware } from "hono/factory"
import { answerError, type Env } from "../answerError.ts"
import type { Metrics } from "./Metrics.ts"

/** Refuses bodies of more than so many bytes before they are read; what takes files has limits of its own. */
export function limitBody(most: number, metrics: Metrics) {
  const limited = bodyLimit({
    maxSize: most,
    onError: (c) => {
      metrics.refusedBy("body")
      const kilobytes = Math.floor(most / 1024)
      return answerError(
        c,
        413,
        "too-large",
        `请求内容超过 ${kilobytes} KB，请分批提交。`,
        `The body is larger than ${kilobytes} kB; send it in parts.`
      )
    }
  })
  return createMiddleware<Env>((c, next) => (takesFiles.test(c.req.path) ? next() : limited(c, next)))
}

const takesFiles = /^\/api\/(cases\/[^/]+\/evidence|imports)$/
