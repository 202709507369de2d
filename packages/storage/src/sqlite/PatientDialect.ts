import { setTimeout as sleep } from "node:timers/promises"
import type Sqlite from "better-sqlite3"
import { type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SqliteDialect } from "kysely"

/** How long a query waits for a writer of another process, and how long between two tries, in milliseconds. */
const patience = 30_000
const pause = 15

/**
 * SQLite, waiting for writers of other processes without holding up the thread: left to itself it sleeps in the call,
 * and with it everybody who only reads.
 */
export class PatientDialect extends SqliteDialect {
  constructor(connection: Pick<Sqlite.Database, "prepare" | "close">) {
    super({ database: connection as never })
  }

  override createDriver(): Driver {
    const driver = super.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    let patient: DatabaseConnection | undefined
    driver.acquireConnection = async (...options) => {
      patient ??= new PatientConnection(await acquire(...options))
      return patient
    }
    return driver
  }
}

class PatientConnection implements DatabaseConnection {
  private readonly inner: DatabaseConnection

  constructor(inner: DatabaseConnection) {
    this.inner = inner
  }

  async executeQuery<R>(query: CompiledQuery, ...further: ReadonlyArray<never>): Promise<QueryResult<R>> {
    const until = performance.now() + patience
    for (;;) {
      try {
        return await this.inner.executeQuery<R>(query, ...further)
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error
        await sleep(pause)
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, size as number)
  }
}

/** Another process holds the writer's lock. A snapshot that is out of date is another matter: waiting does not help it. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY"
}
