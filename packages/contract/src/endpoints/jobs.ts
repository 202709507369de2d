import { Effect, Schema } from "effect"
import { JobAnswer } from "../answers/JobAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { JobId } from "../JobId.ts"
import { PageLimit } from "../PageLimit.ts"
import { sample } from "../sample.ts"
import { exportOf, FormatQuery } from "./exportOf.ts"

const access = ["run.read", "ledger.read", "ledger.import", "parameter.propose"] as const

export const listJobsEndpoint = endpoint({
  id: "listJobs",
  method: "GET",
  path: "/api/jobs",
  tag: "jobs",
  summary: { zh: "任务，新的在前", en: "The last jobs, newest first; one's own, and those within one's area" },
  access,
  query: Schema.Struct({
    before: Schema.optionalKey(JobId),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("20")))
  }),
  status: 200,
  answer: Schema.Struct({ jobs: Schema.Array(JobAnswer), next: Schema.NullOr(Schema.String) }),
  examples: [{ name: "last", query: { limit: "5" } }]
})

export const exportJobsEndpoint = exportOf(listJobsEndpoint, {
  id: "exportJobs",
  summary: { zh: "导出任务", en: "All jobs that one sees as a file" },
  query: FormatQuery,
  examples: [{ name: "all", query: { format: "csv" } }]
})

export const showJobEndpoint = endpoint({
  id: "showJob",
  method: "GET",
  path: "/api/jobs/{id}",
  tag: "jobs",
  summary: { zh: "一个任务及其进度和结果", en: "Shows how far a job is, and what it gave" },
  access,
  params: Schema.Struct({ id: JobId }),
  status: 200,
  answer: JobAnswer,
  examples: [{ name: "run", params: { id: sample.job } }]
})
