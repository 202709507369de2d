import { Worker } from "node:worker_threads"
import type { ToWorker } from "./answerSlices.ts"

/**
 * In megabytes. The young generation holds several slices, so that nearly all of a slice is garbage before it is looked
 * through; the old one is a bound that live data never comes near, since a thread that reaches it dies.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 }

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/** A thread that reads the database and judges slices; it answers in the order in which it was asked. */
export class SliceThread {
  private readonly worker: Worker
  private readonly waiting: Array<Waiting> = []
  private failure: Error | undefined

  constructor(path: string) {
    this.worker = new Worker(new URL("./sliceWorker.mjs", import.meta.url), { workerData: path, resourceLimits })
    this.worker.on("message", (answer) => this.waiting.shift()?.resolve(answer as never))
    this.worker.on("error", (error) => {
      this.failure = error instanceof Error ? error : new Error(String(error))
      for (const { reject } of this.waiting.splice(0)) reject(this.failure)
    })
  }

  /** How many answers it owes. */
  get asked(): number {
    return this.waiting.length
  }

  /** Sends a message; its answer. */
  ask<A>(message: ToWorker): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      if (this.failure !== undefined) return reject(this.failure)
      this.waiting.push({ resolve: resolve as Waiting["resolve"], reject })
      this.worker.postMessage(message)
    })
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }
}
