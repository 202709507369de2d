import { listRuns } from "@wengang/application/runs/listRuns.ts"
import { listRunsEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { holdsDemonstration } from "../demonstration/holdsDemonstration.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/runs`: the last runs, and whether they judged the demonstration ledgers. */
export function serveRuns(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, listRunsEndpoint, ({ query }) =>
    Effect.all({ demonstration: holdsDemonstration, runs: listRuns(query.limit) })
  )
}
