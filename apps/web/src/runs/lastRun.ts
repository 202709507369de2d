import { createResource, createRoot } from "solid-js"
import { ask } from "../api/ask.ts"
import { api } from "../api/client.ts"

/** The last run, and whether the ledgers are those of the demonstration; asked once for all views. */
export const [lastRun, { refetch: askLastRunAgain }] = createRoot(() =>
  createResource(() => ask(api.runs.$get({ query: { limit: "1" } })))
)
