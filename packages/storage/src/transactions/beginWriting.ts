import { setTimeout as sleep } from "node:timers/promises"
import { type ControlledTransaction, type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** How long a writer waits for one of another process, in milliseconds. */
const patience = 30_000
const pause = 15

/**
 * Begins a transaction that holds the writer's lock from the start, so that it never has to give up half-way. While
 * another process holds it, this one goes on answering: it tries again and again instead of blocking.
 */
export async function beginWriting(kysely: Kysely<Tables>): Promise<ControlledTransaction<Tables>> {
  const until = performance.now() + patience
  for (;;) {
    const transaction = await kysely.startTransaction().execute()
    try {
      await lock(transaction)
      return transaction
    } catch (error) {
      await transaction.rollback().execute()
      if (!isBusy(error) || performance.now() > until) throw error
      await sleep(pause)
    }
  }
}

/**
 * Takes the writer's lock, or fails at once: to wait for it, SQLite would hold up the thread, and with it everybody who
 * only reads.
 */
async function lock(transaction: ControlledTransaction<Tables>): Promise<void> {
  await sql`pragma busy_timeout = 0`.execute(transaction)
  try {
    await sql`update setting set value = value where name = 'key-check'`.execute(transaction)
  } finally {
    await sql`pragma busy_timeout = ${sql.lit(patience)}`.execute(transaction)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")
}
