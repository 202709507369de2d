import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { healthEndpoint } from "@wengang/contract/endpoints/service.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

const health = LedgerStore.use(({ isEmpty }) => Effect.as(isEmpty, { status: "ok" as const }))

/** What anybody may ask of the server itself. */
export function serveService(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, healthEndpoint, () => health)
}
