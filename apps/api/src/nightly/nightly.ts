import { randomUUID } from "node:crypto"
import { consoleActor } from "@wengang/application/acting/consoleActor.ts"
import { Failure } from "@wengang/application/Failure.ts"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"
import { Cron, DateTime } from "effect"
import { startJob } from "../jobs/startJob.ts"
import type { Operation } from "../operation/Operation.ts"
import type { TimeOfDay } from "../settings/TimeOfDay.ts"

const china = DateTime.zoneMakeNamedUnsafe("Asia/Shanghai")

/** Judges what changed or came due every night at a time of the clock in China, until the server ends. */
export function nightly(at: TimeOfDay, database: DatabaseOptions, operation: Operation): void {
  const { ending } = operation
  if (ending.aborted) return
  const timer = setTimeout(async () => {
    await runOnce(database, operation)
    nightly(at, database, operation)
  }, nextTime(at, new Date()).getTime() - Date.now())
  ending.addEventListener("abort", () => clearTimeout(timer), { once: true })
}

/** The next instant after `now` at which the clock in China shows that time. */
export function nextTime({ hour, minute }: TimeOfDay, now: Date): Date {
  const daily = Cron.make({ minutes: [minute], hours: [hour], days: [], months: [], weekdays: [], tz: china })
  return Cron.next(daily, now)
}

/** One night's run, as the program itself. How it ended is logged and measured; the server goes on in any case. */
export async function runOnce(database: DatabaseOptions, { logger, metrics, night, ending }: Operation): Promise<void> {
  const id = randomUUID()
  const begun = Date.now()
  const acting = { actor: consoleActor("nightly"), from: null, requestId: id, idempotency: null }
  const request = { asOf: null, mode: "incremental" } as const
  const job = { kind: "verify", id, area: null, request, audit: true } as const
  const seconds = () => (Date.now() - begun) / 1000
  logger.info({ run: id }, "nightly run begins")
  night.begin(id, new Date(begun))
  try {
    await startJob({ database, acting, job }, (done, total) => night.advance(done, total), ending)
    metrics.nightlyEnded("done", Date.now(), seconds())
    logger.info({ run: id, seconds: seconds() }, "nightly run done")
  } catch (error) {
    metrics.nightlyEnded("failed", Date.now(), seconds())
    const code = error instanceof Failure ? error.code : "unexpected"
    logger.error({ run: id, seconds: seconds(), code }, "nightly run failed")
  } finally {
    night.end()
  }
}
