import type Sqlite from "better-sqlite3"
import { openReader, openWriter, readerCache } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"

/** What an examination reads by, and what keeps others from writing while it takes hold of a state. */
export interface Connections {
  readonly reader: RowReader
  readonly gate: Sqlite.Database
}

/**
 * Lends connections to examinations, and keeps what is given back for the next one: to open them and to prepare their
 * statements takes longer than to judge a few households.
 */
export class LentConnections {
  private readonly path: string
  private spare: Connections | undefined

  constructor(path: string) {
    this.path = path
  }

  take(): Connections {
    const { spare } = this
    this.spare = undefined
    if (spare !== undefined) return spare
    const reader = new RowReader(openReader(this.path, readerCache.lookingUp))
    try {
      return { reader, gate: openWriter(this.path) }
    } catch (error) {
      reader.close()
      throw error
    }
  }

  /** Takes back what was lent, which holds nothing any more. */
  giveBack(connections: Connections): void {
    connections.reader.release()
    if (connections.gate.inTransaction) connections.gate.exec("rollback")
    if (this.spare === undefined) this.spare = connections
    else close(connections)
  }

  close(): void {
    if (this.spare !== undefined) close(this.spare)
    this.spare = undefined
  }
}

function close({ reader, gate }: Connections): void {
  reader.close()
  gate.close()
}
