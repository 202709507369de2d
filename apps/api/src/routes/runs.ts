import { listRuns } from "@wengang/application/runs/listRuns.ts"
import { RunQuery } from "@wengang/contract/RunQuery.ts"
import { Effect } from "effect"
import { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { holdsDemonstration } from "../demonstration/holdsDemonstration.ts"
import { query } from "../query.ts"
import { type Runtime, runAs } from "../Runtime.ts"

/** `/api/runs`: the last runs, and whether they judged the demonstration ledgers. */
export const runs = (runtime: Runtime) =>
  new Hono<Env>().get("/runs", query(RunQuery), async (c) => {
    const { limit } = c.req.valid("query")
    return c.json(
      await runAs(runtime, c.get("acting"), Effect.all({ demonstration: holdsDemonstration, runs: listRuns(limit) }))
    )
  })
