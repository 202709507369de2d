import { timingSafeEqual } from "node:crypto"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { healthEndpoint, readyEndpoint } from "@wengang/contract/endpoints/service.ts"
import { type Context, Hono } from "hono"
import { answerError, type Env } from "../answerError.ts"
import type { Operation } from "../operation/Operation.ts"
import { type Runtime, runOn } from "../Runtime.ts"

/** What those who run the server ask: is it alive, does it take requests, how does it fare. */
export function operationRoutes(runtime: Runtime, { metrics, metricsToken, ending }: Operation): Hono<Env> {
  const answersFromDatabase = () =>
    runOn(
      runtime,
      LedgerStore.use(({ isEmpty }) => isEmpty)
    )
  return new Hono<Env>()
    .get(healthEndpoint.path, (c) => c.json({ status: "ok" }))
    .get(readyEndpoint.path, async (c) => {
      if (ending.aborted) return answerError(c, 503, "ending", "服务正在停止。", "The server is about to end.")
      await answersFromDatabase()
      return c.json({ status: "ready" })
    })
    .get("/metrics", async (c) => {
      if (!mayMeasure(c, metricsToken)) {
        return answerError(c, 404, "no-such-address", "没有这个地址。", "There is nothing at this address.")
      }
      return c.body(await metrics.text(), 200, { "Content-Type": metrics.contentType })
    })
}

/** Whoever has the token; without one set, programs on this machine that come through no proxy. */
function mayMeasure(c: Context<Env>, token: string | null): boolean {
  if (token !== null) return isSame(c.req.header("authorization") ?? "", `Bearer ${token}`)
  const forwarded = c.req.header("x-forwarded-for") ?? c.req.header("forwarded") ?? c.req.header("x-real-ip")
  return forwarded === undefined && isLocal(c.env?.incoming?.socket.remoteAddress)
}

function isLocal(address: string | undefined): boolean {
  return address === "127.0.0.1" || address === "::1" || address === "::ffff:127.0.0.1"
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
