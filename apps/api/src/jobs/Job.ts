import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { FailureCode } from "@wengang/application/Failure.ts"
import type { RunMode } from "@wengang/application/ports/FindingStore.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"

/** Work that takes longer than a request may. */
export interface Job {
  readonly kind: "verify"
  readonly id: string
  /** Null for today. */
  readonly asOf: Day | null
  readonly area: AreaCode | null
  readonly mode: RunMode
  /** Whether a rotating thirtieth of the villages is judged in full as well, and compared. */
  readonly audit: boolean
}

/** What the process that does a job is told. */
export interface Order {
  readonly database: DatabaseOptions
  readonly acting: typeof Acting.Service
  readonly job: Job
}

/** What a job gave: plain data. */
export type JobResult = Readonly<Record<string, unknown>>

/** What the process says: how far it is, and at last how it ended. */
export type Message =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly result: JobResult }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly sentence: Sentence }
