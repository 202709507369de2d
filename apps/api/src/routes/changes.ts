import { listChanges } from "@wengang/application/changes/listChanges.ts"
import { listChangesEndpoint } from "@wengang/contract/endpoints/changes.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/changes`: what other systems follow. */
export function serveChanges(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, listChangesEndpoint, ({ query }) => listChanges(query))
}
