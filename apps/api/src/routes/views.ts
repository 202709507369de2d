import { deleteView } from "@wengang/application/views/deleteView.ts"
import { listViews } from "@wengang/application/views/listViews.ts"
import { saveView } from "@wengang/application/views/saveView.ts"
import * as endpoints from "@wengang/contract/endpoints/views.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/views`: the queries that somebody keeps. */
export function serveViews(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.listViewsEndpoint, () => Effect.map(listViews, (views) => ({ views })))
  serve(app, runtime, endpoints.saveViewEndpoint, ({ body }) => saveView(body))
  serve(app, runtime, endpoints.deleteViewEndpoint, ({ params }) => deleteView(params.id))
}
