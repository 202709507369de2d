import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import type { Reach } from "../acting/Reach.ts"
import { follower } from "../jobs/followImport.ts"
import type { StoredJob } from "../jobs/StoredJob.ts"
import { JobStore } from "../ports/JobStore.ts"

/** Who has a run done that has not ended: somebody, the program behind an import, or the program by night. */
export interface Orderer {
  readonly by: "person" | "import" | "night"
  /** Null where it is nobody, and of a run that looks at more than the reader's area. */
  readonly name: string | null
}

/** A run that waits or goes on. */
export interface RunUnderWay {
  readonly id: string
  readonly ordered: Orderer
  /** Null for everything. */
  readonly area: AreaCode | null
  readonly areaPath: ReadonlyArray<string>
  readonly state: "waiting" | "running"
  /** When it was ordered, and when it began: instants in UTC, ISO 8601. */
  readonly at: string
  readonly begun: string | null
  /** Dossiers; the total is 0 while nobody knows. */
  readonly done: number
  readonly total: number
}

/** How far the run of the night is, which stands in no queue. */
export type NightUnderWay = Pick<RunUnderWay, "id" | "at" | "done" | "total">

/** Runs that wait or go on, in their order; `seen` knows how far a job is by now. */
export const listRunsUnderWay = Effect.fn("listRunsUnderWay")(function* (
  night: NightUnderWay | undefined,
  seen: (job: StoredJob) => StoredJob
) {
  const { path } = yield* Areas
  const reach = yield* authorise("run.read")
  const jobs = yield* (yield* JobStore).ahead("verify")
  const queued = jobs.map((job) => underWay(seen(job), reach, path))
  return night === undefined ? queued : [ofNight(night), ...queued]
})

function underWay(job: StoredJob, reach: Reach, path: (code: string) => ReadonlyArray<string>): RunUnderWay {
  const { id, area, at, begun, done, total } = job
  const state = job.state === "running" ? "running" : "waiting"
  const areaPath = area === null ? [] : path(area)
  return { id, ordered: ordererOf(job, reach), area, areaPath, state, at, begun, done, total }
}

function ordererOf({ actorId, actorName, area }: StoredJob, reach: Reach): Orderer {
  if (actorId === follower.id) return { by: "import", name: null }
  return { by: "person", name: reach.covers(area) ? actorName : null }
}

function ofNight(night: NightUnderWay): RunUnderWay {
  const ordered = { by: "night", name: null } as const
  return { ...night, ordered, area: null, areaPath: [], state: "running", begun: night.at }
}
