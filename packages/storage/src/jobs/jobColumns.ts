import type { StoredJob } from "@wengang/application/jobs/StoredJob.ts"
import type { Selectable } from "kysely"
import type { JobTable } from "../tables/jobTables.ts"

/** A job as the application knows it. */
export function storedJobOf(row: Selectable<JobTable>): StoredJob {
  const { seq: _, acting: __, request, result, failure, ...job } = row
  return {
    ...job,
    request: JSON.parse(request),
    result: parsed(result),
    failure: parsed(failure)
  } as StoredJob
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}
