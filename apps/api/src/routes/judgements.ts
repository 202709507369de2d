import { answerSuspicion } from "@wengang/application/suspicions/answerSuspicion.ts"
import { clearSuspicion } from "@wengang/application/suspicions/clearSuspicion.ts"
import { clearSuspicions } from "@wengang/application/suspicions/clearSuspicions.ts"
import { confirmSuspicion } from "@wengang/application/suspicions/confirmSuspicion.ts"
import * as endpoints from "@wengang/contract/endpoints/judgements.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** What people say of suspicions: answered, cleared, confirmed, one by one or several together. */
export function serveJudgements(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.clearSuspicions, ({ body }) =>
    Effect.map(clearSuspicions(body), (results) => ({ results }))
  )
  serve(app, runtime, endpoints.answerSuspicion, ({ params, body }) => answerSuspicion({ ...params, ...body }))
  serve(app, runtime, endpoints.clearSuspicion, ({ params, body }) => clearSuspicion({ ...params, ...body }))
  serve(app, runtime, endpoints.confirmSuspicion, ({ params, body }) => confirmSuspicion({ ...params, ...body }))
}
