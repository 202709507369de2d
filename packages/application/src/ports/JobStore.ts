import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Context, type Effect } from "effect"
import type { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import type { Standing } from "../acting/Standing.ts"
import type { Failure } from "../Failure.ts"
import type { JobFailure, JobKind, JobResult, NewJob, StoredJob } from "../jobs/StoredJob.ts"

/** Jobs that somebody may see: their own, and those of these kinds within reach. */
export interface JobView {
  readonly actorId: string
  readonly kinds: ReadonlyArray<JobKind>
}

/** What people write about jobs. */
export interface JobWrites {
  /** Puts a job at the end of the queue. */
  readonly add: (job: NewJob) => Effect.Effect<StoredJob, Failure>
  /**
   * Puts a job of the program's own at the end of the queue, with the program's own rights; where one of its kind waits
   * there already, that one is given instead.
   */
  readonly addOwn: (job: NewJob, actor: Actor) => Effect.Effect<StoredJob, Failure>
  /** Ends a job that is running together with what it wrote; fails where it was given up meanwhile. */
  readonly settle: (id: string, result: JobResult) => Effect.Effect<void, Failure>
}

/** Jobs, and the queue in which the server does them. */
export class JobStore extends Context.Service<
  JobStore,
  {
    /** Newest first, `limit` of them before the one named. */
    readonly list: (
      reach: Reach,
      view: JobView,
      page: { readonly before?: string; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<StoredJob>, Failure>
    readonly find: (reach: Reach, view: JobView, id: string) => Effect.Effect<StoredJob | undefined, Failure>
    /** The last jobs of one actor, newest first. */
    readonly lastOf: (actorId: string, limit: number) => Effect.Effect<ReadonlyArray<StoredJob>, Failure>
    /** The jobs of a kind that wait or are running, in the order in which they are done. */
    readonly ahead: (kind: JobKind) => Effect.Effect<ReadonlyArray<StoredJob>, Failure>
    /** Begins the first job that waits, for whoever asked and with how they stand by now; undefined where none waits. */
    readonly begin: Effect.Effect<
      { readonly job: StoredJob; readonly acting: typeof Acting.Service; readonly standing: Standing } | undefined,
      Failure
    >
    /** Ends a job that is running; one that has ended stays as it is. */
    readonly end: (
      id: string,
      outcome: { readonly result: JobResult } | { readonly failure: JobFailure }
    ) => Effect.Effect<void, Failure>
    /** Ends what a server that was killed left running: as done where its work is there, else as interrupted; the program's own waits again. */
    readonly giveUpRunning: Effect.Effect<void, Failure>
    /** The ids of the jobs that wait. */
    readonly waiting: Effect.Effect<ReadonlyArray<string>, Failure>
  }
>()("@wengang/application/JobStore") {}
