import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { FailureCode } from "../Failure.ts"
import type { RunMode } from "../ports/FindingStore.ts"

export const jobKinds = ["verify", "import", "preview", "rehearse", "trace"] as const
export type JobKind = (typeof jobKinds)[number]

export const jobStates = ["queued", "running", "done", "failed"] as const
export type JobState = (typeof jobStates)[number]

/** What a run is asked for. */
export interface RunRequest {
  /** Null for today; of a run that follows an import, for the day that everything was judged as of last. */
  readonly asOf: Day | null
  readonly mode: RunMode
  /** What the program orders a run behind by itself. */
  readonly follows?: "import"
}

/** What an import is asked for: the name of the file, which lies in the folder of uploads. */
export interface UploadRequest {
  readonly file: string
  readonly strict: boolean
}

/** What a rehearsal is asked for: the proposal that it tries. */
export interface RehearsalRequest {
  readonly proposal: string
}

/** What an explanation is asked for: why a rule says of a whole county what it says. */
export interface TraceRequest {
  readonly rule: string
  /** The county, or the county and the grant. */
  readonly subject: string
  /** Null for the day judged last. */
  readonly asOf: Day | null
}

/** Work that takes longer than a request may, as somebody asks for it. */
export type NewJob =
  | { readonly id: string; readonly kind: "verify"; readonly area: AreaCode | null; readonly request: RunRequest }
  | {
      readonly id: string
      /** A preview does all that an import would, on a copy. */
      readonly kind: "import" | "preview"
      readonly area: AreaCode | null
      readonly request: UploadRequest
    }
  | {
      readonly id: string
      readonly kind: "rehearse"
      readonly area: AreaCode | null
      readonly request: RehearsalRequest
    }
  | { readonly id: string; readonly kind: "trace"; readonly area: AreaCode; readonly request: TraceRequest }

/** Why a job gave nothing. */
export interface JobFailure {
  readonly code: FailureCode
  readonly sentence: Sentence
}

/** What a job gave: plain data. */
export type JobResult = Readonly<Record<string, unknown>>

export type StoredJob = NewJob & {
  readonly actorId: string
  readonly actorName: string
  /** Instants in UTC, ISO 8601. */
  readonly at: string
  readonly begun: string | null
  readonly ended: string | null
  readonly state: JobState
  readonly done: number
  readonly total: number
  readonly result: JobResult | null
  readonly failure: JobFailure | null
}
