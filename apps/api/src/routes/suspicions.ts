import { countSuspicions } from "@wengang/application/suspicions/countSuspicions.ts"
import { countColumns, exportCounts } from "@wengang/application/suspicions/exportCounts.ts"
import { listSuspicions } from "@wengang/application/suspicions/listSuspicions.ts"
import { showSuspicion } from "@wengang/application/suspicions/showSuspicion.ts"
import * as endpoints from "@wengang/contract/endpoints/suspicions.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/suspicions` and their counts. */
export function serveSuspicions(app: Hono<Env>, runtime: Runtime): void {
  const counts = { name: "疑点统计", fields: countColumns }
  serveList(
    app,
    runtime,
    endpoints.exportCountsEndpoint,
    counts,
    ({ query: { state, level, format: _, ...request } }) =>
      exportCounts({ ...request, ...(state === undefined ? {} : { states: state }) }, level)
  )
  serve(app, runtime, endpoints.listSuspicionsEndpoint, ({ query: { state, ...request } }) =>
    listSuspicions({ ...request, ...(state === undefined ? {} : { states: state }) })
  )
  serve(app, runtime, endpoints.showSuspicionEndpoint, ({ params }) => showSuspicion(params.id))
  serve(app, runtime, endpoints.countSuspicionsEndpoint, ({ query: { state, level, ...request } }) =>
    Effect.map(countSuspicions({ ...request, ...(state === undefined ? {} : { states: state }) }, level), (counts) => ({
      counts
    }))
  )
}
