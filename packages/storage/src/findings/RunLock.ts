import { failure } from "@wengang/application/Failure.ts"
import Sqlite from "better-sqlite3"

/**
 * Lets one run at a time look at a database, and one job at a time be done on it. The lock is a transaction on a file of its own, which the operating system
 * lets go when the process ends, however it ends: no run is ever locked out by one that was killed.
 */
export class RunLock {
  private readonly connection: Sqlite.Database

  private constructor(connection: Sqlite.Database) {
    this.connection = connection
  }

  /** Takes the lock beside a database file; throws a Failure while another run, or job, holds it. */
  static take(path: string, what: "run" | "jobs" = "run"): RunLock {
    const connection = new Sqlite(`${path}.${what}`, { timeout: 0 })
    try {
      connection.exec("begin exclusive")
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

  release(): void {
    if (this.connection.inTransaction) this.connection.exec("rollback")
    this.connection.close()
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")
}
