import { randomUUID } from "node:crypto"
import { exportJobs, jobColumns } from "@wengang/application/jobs/exportJobs.ts"
import { listJobs, showJob } from "@wengang/application/jobs/listJobs.ts"
import { startRun } from "@wengang/application/jobs/startRun.ts"
import { startTrace } from "@wengang/application/jobs/startTrace.ts"
import { listRunsUnderWay } from "@wengang/application/runs/listRunsUnderWay.ts"
import { exportJobsEndpoint, listJobsEndpoint, showJobEndpoint } from "@wengang/contract/endpoints/jobs.ts"
import { startTraceEndpoint } from "@wengang/contract/endpoints/rules.ts"
import { listRunsUnderWayEndpoint, startRunEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Jobs } from "../jobs/Jobs.ts"
import type { Night } from "../nightly/Night.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/jobs`, and what puts jobs into the queue. */
export function serveJobs(app: Hono<Env>, runtime: Runtime, jobs: Jobs, night: Night): void {
  const seen = (job: Parameters<Jobs["seen"]>[0]) => ({ ...jobs.seen(job), request: { ...job.request } })
  serveList(app, runtime, exportJobsEndpoint, { name: "任务", fields: jobColumns }, () => exportJobs)
  serve(app, runtime, listJobsEndpoint, ({ query }) =>
    Effect.map(listJobs({ ...query, limit: query.limit + 1 }), (found) => {
      const shown = found.slice(0, query.limit)
      return { jobs: shown.map(seen), next: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null }
    })
  )
  serve(app, runtime, listRunsUnderWayEndpoint, () =>
    Effect.map(
      listRunsUnderWay(night.underWay, (job) => jobs.seen(job)),
      (runs) => ({ runs })
    )
  )
  serve(app, runtime, showJobEndpoint, ({ params }) => Effect.map(showJob(params.id), seen))
  serve(app, runtime, startTraceEndpoint, ({ params, body }) =>
    Effect.map(startTrace({ id: randomUUID(), ...params, ...body }), (job) => {
      jobs.wake()
      return seen(job)
    })
  )
  serve(app, runtime, startRunEndpoint, ({ body }) =>
    Effect.map(startRun({ id: randomUUID(), ...body }), (job) => {
      jobs.wake()
      return seen(job)
    })
  )
}
