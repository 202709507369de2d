import { findAreas } from "@wengang/application/areas/findAreas.ts"
import { listAreas } from "@wengang/application/areas/listAreas.ts"
import { nameThings } from "@wengang/application/areas/nameThings.ts"
import { findAreasEndpoint, listAreasEndpoint } from "@wengang/contract/endpoints/areas.ts"
import { nameEndpoint } from "@wengang/contract/endpoints/names.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/areas`: the areas to choose from; `/api/names`: what areas and rows are called. */
export function serveAreas(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, listAreasEndpoint, ({ query }) => listAreas(query.under))
  serve(app, runtime, findAreasEndpoint, ({ query }) => findAreas(query.text, query.under))
  serve(app, runtime, nameEndpoint, ({ query }) => nameThings(query))
}
