import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Reach } from "../acting/Reach.ts"
import { failure } from "../Failure.ts"
import { JobStore, type JobView } from "../ports/JobStore.ts"

/** Whose jobs somebody sees: their own always, others by what they may see of their results. */
const visible = Effect.gen(function* () {
  const { actor } = yield* Acting
  const view: JobView = {
    actorId: actor.id,
    kinds: [
      ...(actor.permissions.includes("run.read") ? (["verify"] as const) : []),
      ...(actor.permissions.includes("ledger.import") ? (["import", "preview"] as const) : []),
      ...(actor.permissions.includes("parameter.propose") ? (["rehearse"] as const) : []),
      ...(actor.permissions.includes("ledger.read") ? (["trace"] as const) : [])
    ]
  }
  return { reach: Reach.of(actor), view }
})

/** The last jobs, newest first. */
export const listJobs = Effect.fn("listJobs")(function* (page: { readonly before?: string; readonly limit: number }) {
  const { reach, view } = yield* visible
  return yield* (yield* JobStore).list(reach, view, page)
})

/** One job, with what it gave. */
export const showJob = Effect.fn("showJob")(function* (id: string) {
  const { reach, view } = yield* visible
  const job = yield* (yield* JobStore).find(reach, view, id)
  if (job !== undefined) return job
  return yield* failure(
    "not-found",
    "没有这个任务，或不在您的管辖范围内。",
    "There is no such job, or it is not yours."
  )
})
