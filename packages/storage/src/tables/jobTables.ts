import type { JobKind, JobState } from "@wengang/application/jobs/StoredJob.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Generated } from "kysely"

/** Long work that somebody asked for, in the order in which it is done. */
export interface JobTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly kind: JobKind
  /** The area that it is about; null for everything. */
  readonly area: AreaCode | null
  /** JSON: what was asked for. */
  readonly request: string
  readonly actorId: string
  readonly actorName: string
  /** JSON: who asked, with the rights they had, and from where. */
  readonly acting: string
  readonly at: string
  readonly state: JobState
  readonly done: number
  readonly total: number
  /** JSON. */
  readonly result: string | null
  /** JSON: code and sentence. */
  readonly failure: string | null
  readonly begun: string | null
  readonly ended: string | null
}

export interface JobTables {
  readonly job: JobTable
}
