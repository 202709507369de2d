import { listRunsEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { createResource, createRoot } from "solid-js"
import { call } from "../api/call.ts"
import { mayDo } from "../people/session.ts"

/** The last run, and whether the ledgers are those of the demonstration; asked once for all views, by whoever may see it. */
export const [lastRun, { refetch: askLastRunAgain }] = createRoot(() =>
  createResource(
    () => mayDo("run.read"),
    () => call(listRunsEndpoint, { query: { limit: "1" } })
  )
)
