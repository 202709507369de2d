import { listAreas } from "@wengang/application/areas/listAreas.ts"
import { listAreasEndpoint } from "@wengang/contract/endpoints/areas.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/areas`: the areas to choose from. */
export function serveAreas(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, listAreasEndpoint, ({ query }) => listAreas(query.under))
}
