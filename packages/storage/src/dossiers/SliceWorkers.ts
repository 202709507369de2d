import { Worker } from "node:worker_threads"
import type { Slice } from "./Slice.ts"
import type { ExaminationTerms, Judged, SliceTask } from "./SliceExaminer.ts"
import type { ToWorker } from "./sliceWorker.ts"

/**
 * In megabytes. The young generation holds several slices, so that nearly all of a slice is garbage before it is looked
 * through; the old one is a bound that live data never comes near, since a thread that reaches it dies.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 }

/** Threads that each read the database through a connection of their own and judge slices. */
export class SliceWorkers {
  private readonly workers: ReadonlyArray<Worker>

  constructor(path: string, threads: number) {
    const script = new URL("./sliceWorker.ts", import.meta.url)
    this.workers = Array.from({ length: threads }, () => new Worker(script, { workerData: path, resourceLimits }))
  }

  /** Makes every thread hold the database as it stands now. Call it while nobody can write. */
  async hold(): Promise<void> {
    await Promise.all(this.workers.map((worker) => ask<"held">(worker, { type: "hold" })))
  }

  /** Judges slices on all threads; results come as they are ready, one ahead for each thread at most. */
  async *examine(
    terms: ExaminationTerms,
    slices: ReadonlyArray<Slice>,
    taskOf: (slice: Slice) => SliceTask
  ): AsyncGenerator<Judged & { readonly slice: Slice }> {
    await Promise.all(this.workers.map((worker) => ask<"ready">(worker, { type: "begin", terms })))
    const queue = [...slices]
    const running = new Map<
      Worker,
      Promise<{ readonly worker: Worker; readonly judged: Judged & { readonly slice: Slice } }>
    >()
    const start = (worker: Worker) => {
      const slice = queue.shift()
      if (slice === undefined) running.delete(worker)
      else {
        const judged = ask<Judged>(worker, { type: "examine", task: taskOf(slice) }).then((result) => ({
          ...result,
          slice
        }))
        running.set(
          worker,
          judged.then((result) => ({ worker, judged: result }))
        )
      }
    }
    for (const worker of this.workers) start(worker)
    while (running.size > 0) {
      const { worker, judged } = await Promise.race(running.values())
      start(worker)
      yield judged
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }
}

function ask<A>(worker: Worker, message: ToWorker): Promise<A> {
  return new Promise((resolve, reject) => {
    const done = (answer: A) => {
      worker.off("error", failed)
      resolve(answer)
    }
    const failed = (error: Error) => {
      worker.off("message", done)
      reject(error)
    }
    worker.once("message", done)
    worker.once("error", failed)
    worker.postMessage(message)
  })
}
