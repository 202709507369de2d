import type { AnswerTo } from "@wengang/contract/Call.ts"
import { showJobEndpoint } from "@wengang/contract/endpoints/jobs.ts"
import { call } from "../api/call.ts"

export type Job = AnswerTo<typeof showJobEndpoint>

/** How long to wait between two looks, in milliseconds. */
const pause = 500

/** Looks at a job until it has ended, and shows each state of it; a connection that is lost meanwhile is waited for. */
export async function watchJob(id: string, show: (job: Job) => void): Promise<Job> {
  for (;;) {
    const job = await call(showJobEndpoint, { params: { id } })
    show(job)
    if (job.state === "done" || job.state === "failed") return job
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
