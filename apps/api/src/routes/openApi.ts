import { openApiEndpoint } from "@wengang/contract/endpoints/openApi.ts"
import { endpoints } from "@wengang/contract/endpoints.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { documentOf } from "../openapi/documentOf.ts"
import type { OpenApi } from "../openapi/OpenApi.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/openapi.json`: the document is made when it is first asked for. */
export function serveOpenApi(app: Hono<Env>, runtime: Runtime): void {
  let made: OpenApi | undefined
  serve(app, runtime, openApiEndpoint, () =>
    Effect.sync(() => {
      made ??= documentOf(endpoints)
      return made as never
    })
  )
}
