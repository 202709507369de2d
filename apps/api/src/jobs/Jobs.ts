import { Failure } from "@wengang/application/Failure.ts"
import { actingNow } from "@wengang/application/jobs/actingNow.ts"
import { follower } from "@wengang/application/jobs/followImport.ts"
import { interrupted } from "@wengang/application/jobs/interrupted.ts"
import type { StoredJob } from "@wengang/application/jobs/StoredJob.ts"
import { JobStore } from "@wengang/application/ports/JobStore.ts"
import { takeJobLock } from "@wengang/storage/jobs/takeJobLock.ts"
import type { StorageOptions } from "@wengang/storage/layerStorage.ts"
import { Effect, Result } from "effect"
import type { Operation } from "../operation/Operation.ts"
import { type Runtime, runOn } from "../Runtime.ts"
import { removePreviews } from "../uploads/previews.ts"
import { removeOtherUploads, removeUpload } from "../uploads/uploads.ts"
import { startJob } from "./startJob.ts"

interface Progress {
  readonly id: string
  readonly done: number
  readonly total: number
}

type Begun = NonNullable<Effect.Success<(typeof JobStore.Service)["begin"]>>

/** Does the jobs that wait, one after the other, each in a process of its own, until the server ends. */
export class Jobs {
  private working: Promise<void> | undefined
  private progress: Progress | undefined
  private readonly runtime: Runtime
  private readonly database: StorageOptions
  private readonly operation: Pick<Operation, "logger" | "ending">

  constructor(runtime: Runtime, database: StorageOptions, operation: Pick<Operation, "logger" | "ending">) {
    this.runtime = runtime
    this.database = database
    this.operation = operation
  }

  /** Where the database lies, and uploads beside it. */
  get path(): string {
    return this.database.path
  }

  /** Ends what a server that was killed left, once its process is gone too, and goes on with what waits. */
  resume(): void {
    this.work(async () => {
      const { path } = this.database
      const tidy = Effect.acquireUseRelease(
        takeJobLock(path),
        () => JobStore.use(({ giveUpRunning }) => giveUpRunning),
        (lock) => Effect.sync(() => lock.release())
      )
      await runOn(this.runtime, tidy, this.operation.ending)
      await removePreviews(path)
      await removeOtherUploads(path, await this.waiting())
    })
  }

  /** There is something to do. */
  wake(): void {
    this.work(async () => {})
  }

  /** A job with how far it is by now: that is kept in memory, so as not to wait for what it writes itself. */
  seen(job: StoredJob): StoredJob {
    const { progress } = this
    return progress === undefined || progress.id !== job.id || job.state !== "running" ? job : { ...job, ...progress }
  }

  /** Resolves when nothing is being done: with the server's end at the latest. */
  async idle(): Promise<void> {
    while (this.working !== undefined) await this.working
  }

  private work(first: () => Promise<void>): void {
    const before = this.working ?? Promise.resolve()
    const working = before.then(async () => {
      try {
        await first()
        while (!this.operation.ending.aborted && (await this.doNext()));
      } catch (error) {
        if (!this.operation.ending.aborted) this.note("jobs failed", error)
      }
      if (this.working === working) this.working = undefined
    })
    this.working = working
  }

  private waiting() {
    return runOn(
      this.runtime,
      JobStore.use(({ waiting }) => waiting)
    )
  }

  /** Does the first job that waits; whether there was one. */
  private async doNext(): Promise<boolean> {
    const begun = await runOn(
      this.runtime,
      JobStore.use(({ begin }) => begin)
    )
    if (begun === undefined) return false
    const outcome = await this.outcomeOf(begun)
    const { job } = begun
    // The program's own run is left as it is when the server ends: the next start has it done.
    if ("failure" in outcome && this.operation.ending.aborted && job.actorId === follower.id) return false
    await runOn(
      this.runtime,
      JobStore.use(({ end }) => end(job.id, outcome))
    )
    this.progress = undefined
    if (job.kind !== "verify") await removeUpload(this.database.path, job.id)
    if (job.kind === "preview") await removePreviews(this.database.path)
    return true
  }

  private async outcomeOf({ job, acting: asked, standing }: Begun) {
    const note = (done: number, total: number) => {
      this.progress = { id: job.id, done, total }
    }
    try {
      const acting = Result.getOrThrowWith(actingNow(asked, standing, job.kind), (refused) => refused)
      return { result: await startJob({ database: this.database, acting, job }, note, this.operation.ending) }
    } catch (error) {
      const { code, sentence } = error instanceof Failure ? error : interrupted(error)
      this.note("job failed", error, job.id)
      return { failure: { code, sentence } }
    }
  }

  private note(event: string, error: unknown, job: string | null = null): void {
    this.operation.logger.warn({ job, code: error instanceof Failure ? error.code : "unexpected" }, event)
  }
}
