import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import type Sqlite from "better-sqlite3"
import { type ControlledTransaction, sql } from "kysely"
import { readPolicies } from "../dossiers/readPolicies.ts"
import { readSupply, type SuppliedByCounty } from "../dossiers/readSupply.ts"
import { prepareStage } from "../findings/stage.ts"
import { kyselyOver } from "../sqlite/kyselyOn.ts"
import { openReader } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import type { Tables } from "../tables/Tables.ts"
import { putStandIns } from "./standIns.ts"

/**
 * A database as it stood at one moment, on a connection that may only read it: what a rehearsal writes goes to temporary
 * tables. It waits for no writer and holds none up.
 */
export class HeldDatabase {
  readonly path: string
  readonly db: ControlledTransaction<Tables>
  readonly reader: RowReader
  /** The parameters as they are stored. */
  readonly windows: ReadonlyArray<ParameterWindow>
  private readonly connection: Sqlite.Database
  private readonly watcher: Sqlite.Database
  private readonly version: unknown

  private constructor(
    path: string,
    open: Pick<HeldDatabase, "db" | "windows"> & {
      readonly connection: Sqlite.Database
      readonly watcher: Sqlite.Database
      readonly version: unknown
    }
  ) {
    this.path = path
    this.db = open.db
    this.windows = open.windows
    this.connection = open.connection
    this.watcher = open.watcher
    this.version = open.version
    this.reader = new RowReader(open.connection)
  }

  static async open(path: string): Promise<HeldDatabase> {
    const watcher = openReader(path)
    const connection = openReader(path)
    try {
      connection.pragma("temp_store = FILE")
      const version = versionSeenBy(watcher)
      const db = await kyselyOver(connection).startTransaction().execute()
      await sql`select 1 from sqlite_schema`.execute(db)
      const windows = await readPolicies(db)
      await putStandIns(db)
      await prepareStage(db)
      return new HeldDatabase(path, { db, windows, connection, watcher, version })
    } catch (error) {
      watcher.close()
      connection.close()
      throw error
    }
  }

  /** Whether nothing was written since it was opened: who opens the file now sees the same. */
  isCurrent(): boolean {
    return versionSeenBy(this.watcher) === this.version
  }

  supplied(): SuppliedByCounty {
    return readSupply(this.reader)
  }

  async close(): Promise<void> {
    await this.db.rollback().execute()
    this.connection.close()
    this.watcher.close()
  }
}

function versionSeenBy(connection: Sqlite.Database): unknown {
  return connection.pragma("data_version", { simple: true })
}
