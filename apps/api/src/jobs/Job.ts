import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { JobFailure, JobResult, NewJob } from "@wengang/application/jobs/StoredJob.ts"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"

/** Work that takes longer than a request may. */
export type Job = NewJob & {
  /** Of a run: whether a rotating thirtieth of the villages is judged in full as well, and compared. */
  readonly audit?: boolean
}

/** What the process that does a job is told. */
export interface Order {
  readonly database: DatabaseOptions
  readonly acting: typeof Acting.Service
  readonly job: Job
}

/** What the process says: how far it is, and at last how it ended. */
export type Message =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly result: JobResult }
  | ({ readonly kind: "failed" } & JobFailure)
