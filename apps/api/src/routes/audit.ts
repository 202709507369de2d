import { listAudit } from "@wengang/application/audit/listAudit.ts"
import { verifyAudit } from "@wengang/application/audit/verifyAudit.ts"
import * as endpoints from "@wengang/contract/endpoints/audit.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/audit`: who did what. */
export function serveAudit(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.auditStateEndpoint, () => verifyAudit)
  serve(app, runtime, endpoints.listAuditEndpoint, ({ query: { before, limit, ...filter } }) =>
    Effect.map(listAudit(filter, { limit, ...(before === undefined ? {} : { before }) }), (entries) => ({ entries }))
  )
}
