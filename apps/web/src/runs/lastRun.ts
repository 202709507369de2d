import { createResource, createRoot } from "solid-js"
import { ask } from "../api/ask.ts"
import { api } from "../api/client.ts"
import { mayDo } from "../people/session.ts"

/** The last run, and whether the ledgers are those of the demonstration; asked once for all views, by whoever may see it. */
export const [lastRun, { refetch: askLastRunAgain }] = createRoot(() =>
  createResource(
    () => mayDo("run.read"),
    () => ask(api.runs.$get({ query: { limit: "1" } }))
  )
)
