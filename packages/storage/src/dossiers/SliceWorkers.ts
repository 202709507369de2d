import { Answers } from "./Answers.ts"
import type { Slice } from "./Slice.ts"
import type { ExaminationTerms, Judged, SliceTask } from "./SliceExaminer.ts"
import { SliceThread } from "./SliceThread.ts"

/** Slices that a thread has in hand: with a second one at hand, it need not wait while results are put away. */
const inHand = 2

type JudgedSlice = Judged & { readonly slice: Slice }

/** Threads that each read the database through a connection of their own and judge slices. */
export class SliceWorkers {
  private readonly threads: ReadonlyArray<SliceThread>

  constructor(path: string, threads: number) {
    this.threads = Array.from({ length: threads }, () => new SliceThread(path))
  }

  /** Makes every thread hold the database as it stands now. Call it while nobody can write. */
  async hold(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.ask<"held">({ type: "hold" })))
  }

  /**
   * Judges slices on all threads; results come as they are ready. The threads end with the last slices: their memory is
   * free for what settling takes.
   */
  async *examine(
    terms: ExaminationTerms,
    slices: ReadonlyArray<Slice>,
    taskOf: (slice: Slice) => SliceTask,
    areLast: boolean
  ): AsyncGenerator<JudgedSlice> {
    if (slices.length === 0) return
    await Promise.all(this.threads.map((thread) => thread.ask<"ready">({ type: "begin", terms })))
    const answers = new Answers<JudgedSlice & { readonly thread: SliceThread }>()
    const start = (thread: SliceThread, slice: Slice) => {
      const answer = thread.ask<Judged>({ type: "examine", task: taskOf(slice) })
      answers.await(answer.then((judged) => ({ ...judged, slice, thread })))
    }
    const others = slices.filter(({ kind }) => kind !== "household")
    for (const [at, slice] of others.entries()) start(this.threads[at % this.threads.length] as SliceThread, slice)
    const households = slices.filter(({ kind }) => kind === "household").values()
    const startNext = (thread: SliceThread) => {
      const { value: slice } = households.next()
      if (slice !== undefined) start(thread, slice)
    }
    // What all households share is read for the first of them, by this thread: the others have the rest in hand meanwhile.
    for (let round = 0; round < inHand; round++) for (const thread of this.threads) startNext(thread)
    for (;;) {
      const answer = await answers.next()
      if (answer === undefined) break
      const { thread, ...judged } = answer
      if (thread.asked < inHand) startNext(thread)
      yield judged
    }
    if (areLast) await this.close()
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()))
  }
}
