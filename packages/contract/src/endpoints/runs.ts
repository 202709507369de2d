import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schema } from "effect"
import { JobAnswer } from "../answers/JobAnswer.ts"
import { RunAnswer } from "../answers/RunAnswer.ts"
import { RunUnderWayAnswer } from "../answers/RunUnderWayAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { RunQuery } from "../RunQuery.ts"
import { exportOf, FormatQuery } from "./exportOf.ts"

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

export const exportRunsEndpoint = exportOf(listRunsEndpoint, {
  id: "exportRuns",
  summary: { zh: "导出核验批次", en: "All runs as a file" },
  query: FormatQuery,
  examples: [{ name: "all", query: { format: "csv" } }]
})

export const listRunsUnderWayEndpoint = endpoint({
  id: "listRunsUnderWay",
  method: "GET",
  path: "/api/runs/underway",
  tag: "runs",
  summary: {
    zh: "正在进行或等待的核验及其进度",
    en: "Runs that wait or go on, whoever ordered them, and how far they are"
  },
  access: "run.read",
  status: 200,
  answer: Schema.Struct({ runs: Schema.Array(RunUnderWayAnswer) }),
  examples: [{ name: "now" }]
})

export const startRunEndpoint = endpoint({
  id: "startRun",
  method: "POST",
  path: "/api/runs",
  tag: "runs",
  summary: { zh: "发起核验", en: "Asks for a run over one's area or a part of it; the job tells how it goes" },
  access: "run.start",
  body: Schema.Struct({
    /** Today in China where it is not named. */
    asOf: Schema.NullOr(Day).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null))),
    mode: Schema.Literals(["incremental", "full"]).pipe(
      Schema.withDecodingDefaultKey(Effect.succeed("incremental" as const))
    ),
    area: Schema.NullOr(AreaCode).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
  }),
  refusals: [404],
  status: 202,
  answer: JobAnswer,
  examples: [{ name: "village", body: { asOf: "2022-03-09", area: "411081101224" } }]
})
