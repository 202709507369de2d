import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import type { Reach } from "../acting/Reach.ts"
import { follower } from "../jobs/followImport.ts"
import type { StoredJob } from "../jobs/StoredJob.ts"
import { FindingStore, type HeldRun } from "../ports/FindingStore.ts"
import { JobStore } from "../ports/JobStore.ts"

/** Who has a run done that has not ended: somebody, the program behind an import, the program by night, or somebody at the console. */
export interface Orderer {
  readonly by: "person" | "import" | "night" | "console"
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
  const { heldRun } = yield* FindingStore
  const held = yield* heldRun
  const jobs = yield* (yield* JobStore).ahead("verify")
  const queued = jobs.map((job) => underWay(seen(job), reach, path))
  const own = [night, ...jobs].map((run) => run?.id)
  // One of the server's own may have ended between the looks, and its job with it.
  const isElsewhere = held !== undefined && !own.includes(held.id) && (yield* heldRun)?.id === held.id
  return [...(isElsewhere ? [ofConsole(held, path)] : []), ...(night === undefined ? [] : [ofNight(night)]), ...queued]
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

/** Of a run of another process no more is known than that it goes on. */
function ofConsole({ id, area, startedAt }: HeldRun, path: (code: string) => ReadonlyArray<string>): RunUnderWay {
  const ordered = { by: "console", name: null } as const
  const times = { at: startedAt, begun: startedAt }
  return { id, ordered, area, areaPath: area === null ? [] : path(area), state: "running", ...times, done: 0, total: 0 }
}

function ofNight(night: NightUnderWay): RunUnderWay {
  const ordered = { by: "night", name: null } as const
  return { ...night, ordered, area: null, areaPath: [], state: "running", begun: night.at }
}
