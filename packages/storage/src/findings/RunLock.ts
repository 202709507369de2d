import { existsSync } from "node:fs"
import { failure } from "@wengang/application/Failure.ts"
import type { HeldRun } from "@wengang/application/ports/FindingStore.ts"
import Sqlite from "better-sqlite3"

/** How long a run waits for whoever looks which one goes on, in milliseconds. */
const patience = 200

/**
 * Lets one run at a time look at a database, and one job at a time be done on it. The lock is a transaction on a file of its own, which the operating system
 * lets go when the process ends, however it ends: no run is ever locked out by one that was killed.
 */
export class RunLock {
  private readonly connection: Sqlite.Database

  private constructor(connection: Sqlite.Database) {
    this.connection = connection
  }

  /** Takes the lock beside a database file, for a run that others may know of; throws a Failure while another run, or job, holds it. */
  static take(path: string, what: "run" | "jobs" = "run", run?: HeldRun): RunLock {
    const connection = new Sqlite(`${path}.${what}`, { timeout: what === "run" ? patience : 0 })
    try {
      if (run !== undefined) tell(connection, run)
      // Others still read what was told.
      connection.exec("begin immediate")
      return new RunLock(connection)
    } catch (error) {
      connection.close()
      if (!isBusy(error)) throw error
      throw failure(
        "run-under-way",
        "另一个核验正在进行，请等它结束后再运行。",
        "Another run is under way; start again when it has ended.",
        error
      )
    }
  }

  /** The run that holds the lock beside a database file, whichever process makes it; undefined where none does. */
  static holder(path: string): HeldRun | undefined {
    if (!existsSync(`${path}.run`)) return undefined
    const connection = new Sqlite(`${path}.run`, { timeout: 0 })
    try {
      const told = toldIn(connection)
      return told !== undefined && isHeld(connection) ? told : undefined
    } finally {
      connection.close()
    }
  }

  release(): void {
    if (!this.connection.open) return
    try {
      if (isTold(this.connection)) this.connection.exec("delete from held")
      if (this.connection.inTransaction) this.connection.exec("commit")
    } catch (error) {
      // Somebody looks just now: what stays told is not believed once nobody holds the lock.
      if (!isBusy(error)) throw error
    } finally {
      this.connection.close()
    }
  }
}

/**
 * Writes down which run is about to take the lock: of use while the process lives, so that no disk need be waited for.
 * A run that cannot be told of, as on a disk that is full, goes on untold.
 */
function tell(connection: Sqlite.Database, { id, area, startedAt }: HeldRun): void {
  try {
    connection.pragma("synchronous = off")
    connection.exec("begin exclusive")
    connection.exec("create table if not exists held (id text not null, area text, started_at text not null)")
    connection.exec("delete from held")
    connection.prepare("insert into held values (?, ?, ?)").run(id, area, startedAt)
    connection.exec("commit")
  } catch (error) {
    if (isBusy(error) || !(error instanceof Sqlite.SqliteError)) throw error
    if (connection.inTransaction) connection.exec("rollback")
  }
}

function toldIn(connection: Sqlite.Database): HeldRun | undefined {
  try {
    if (!isTold(connection)) return undefined
    return connection.prepare("select id, area, started_at as startedAt from held").get() as HeldRun | undefined
  } catch (error) {
    if (isBusy(error)) return undefined
    throw error
  }
}

function isTold(connection: Sqlite.Database): boolean {
  return connection.prepare("select 1 from sqlite_master where name = 'held'").get() !== undefined
}

/** Of a run that was killed what was told stays, and the lock is free. */
function isHeld(connection: Sqlite.Database): boolean {
  try {
    connection.exec("begin immediate")
    connection.exec("rollback")
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw error
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")
}
