import { exportRuns, runColumns } from "@wengang/application/runs/exportRuns.ts"
import { listRuns } from "@wengang/application/runs/listRuns.ts"
import { exportRunsEndpoint, listRunsEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { holdsDemonstration } from "../demonstration/holdsDemonstration.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/runs`: the last runs, and whether they judged the demonstration ledgers. */
export function serveRuns(app: Hono<Env>, runtime: Runtime): void {
  serveList(app, runtime, exportRunsEndpoint, { name: "核验批次", fields: runColumns }, () => exportRuns)
  serve(app, runtime, listRunsEndpoint, ({ query }) =>
    Effect.all({ demonstration: holdsDemonstration, runs: listRuns(query.limit) })
  )
}
