import { Effect, Schedule } from "effect"
import { RunLock } from "../findings/RunLock.ts"
import { storageFailure } from "../storageFailure.ts"

/** Waits until no process does a job on this database, also one whose server was killed, and takes the lock. */
export const takeJobLock = (path: string) =>
  Effect.try({ try: () => RunLock.take(path, "jobs"), catch: storageFailure }).pipe(
    Effect.retry({ while: ({ code }) => code === "run-under-way", schedule: Schedule.spaced("200 millis") })
  )
