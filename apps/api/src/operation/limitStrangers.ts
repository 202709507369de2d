import { createMiddleware } from "hono/factory"
import type { Env } from "../answerError.ts"
import { answerTooMany } from "./answerTooMany.ts"
import type { Operation } from "./Operation.ts"

/** Counts requests of which nobody is known by the address that they come from. */
export function limitStrangers({ limits, metrics }: Pick<Operation, "limits" | "metrics">) {
  return createMiddleware<Env>(async (c, next) => {
    const wait = await limits.ofAddress(c.get("from") ?? "none")
    if (wait === undefined) return next()
    metrics.refusedBy("address")
    return answerTooMany(c, wait)
  })
}
