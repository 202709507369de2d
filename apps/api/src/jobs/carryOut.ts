import { availableParallelism } from "node:os"
import { Acting } from "@wengang/application/acting/Acting.ts"
import { Failure } from "@wengang/application/Failure.ts"
import type { JobResult } from "@wengang/application/jobs/StoredJob.ts"
import { traceCounty } from "@wengang/application/jobs/traceCounty.ts"
import { rehearseProposal } from "@wengang/application/parameters/proposals/rehearseProposal.ts"
import { takeJobLock } from "@wengang/storage/jobs/takeJobLock.ts"
import { layerStorage, type Storage } from "@wengang/storage/layerStorage.ts"
import { Cause, Effect, Exit, Layer } from "effect"
import { uploadOf } from "../uploads/uploads.ts"
import type { Job, Message, Order } from "./Job.ts"
import { judge } from "./judge.ts"
import { previewWorkbook } from "./previewWorkbook.ts"
import { takeWorkbook } from "./takeWorkbook.ts"

/** Threads of a run beside a server: one core is left to those who wait for answers. */
const sparing = Math.max(1, availableParallelism() - 1)

/** Does a job and says how it goes to the server that ordered it; then the process ends, and with it the lock. */
export async function carryOut(order: Order): Promise<void> {
  const { database, job } = order
  const exit = await Effect.runPromiseExit(
    Effect.andThen(takeJobLock(database.path), job.kind === "preview" ? tried(order, job) : done(order, job))
  )
  await say(Exit.isSuccess(exit) ? { kind: "done", result: exit.value } : failed(Cause.squash(exit.cause)))
  process.exit(0)
}

/** A preview opens the database for nothing but copying it. */
function tried({ database, acting }: Order, { id, request }: Extract<Job, { readonly kind: "import" | "preview" }>) {
  return previewWorkbook({ database, acting, id, request, threads: sparing, onProgress })
}

function done({ database, acting }: Order, job: Job) {
  const layers = Layer.merge(layerStorage({ ...database, threads: sparing }), Layer.succeed(Acting, Acting.of(acting)))
  return Effect.provide(workOf(job, uploadOf(database.path, job.id)), layers)
}

const onProgress = (done: number, total: number) => void say({ kind: "progress", done, total })

function workOf(job: Job, folder: string): Effect.Effect<JobResult, Failure, Storage | Acting> {
  if (job.kind === "verify") return judge({ ...job.request, ...job, audit: job.audit === true, onProgress })
  if (job.kind === "rehearse") return rehearseProposal({ ...job.request, job: job.id, onProgress })
  if (job.kind === "trace") return traceCounty(job.request)
  return takeWorkbook({ ...job.request, id: job.id, folder, onProgress })
}

function failed(error: unknown): Message {
  if (error instanceof Failure) return { kind: "failed", code: error.code, sentence: error.sentence }
  if (process.env.WENGANG_DEBUG === "1") console.error(error)
  return {
    kind: "failed",
    code: "unexpected",
    sentence: { zh: "程序出错，没有写入任何内容。", en: "The program failed; nothing was written." }
  }
}

function say(message: Message): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve()
    else process.send(message, () => resolve())
  })
}
