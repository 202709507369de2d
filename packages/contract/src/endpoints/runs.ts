import { Schema } from "effect"
import { RunAnswer } from "../answers/RunAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { RunQuery } from "../RunQuery.ts"

export const listRunsEndpoint = endpoint({
  id: "listRuns",
  method: "GET",
  path: "/api/runs",
  tag: "runs",
  summary: { zh: "核验批次，新的在前", en: "The last runs, newest first" },
  access: "run.read",
  query: RunQuery,
  status: 200,
  answer: Schema.Struct({
    /** Whether the ledgers are those of the demonstration. */
    demonstration: Schema.Boolean,
    runs: Schema.Array(RunAnswer)
  }),
  examples: [{ name: "last", query: { limit: "1" } }]
})
