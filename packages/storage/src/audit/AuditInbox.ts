import { randomUUID } from "node:crypto"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { AuditNote } from "@wengang/application/ports/AuditLog.ts"
import Sqlite from "better-sqlite3"

/** What is to be remembered: by whom, when, what. */
export interface Remembered {
  readonly acting: Pick<typeof Acting.Service, "actor" | "from" | "requestId">
  readonly at: string
  readonly note: AuditNote
}

export interface Waiting extends Remembered {
  readonly seq: number
}

/** How long two processes that use the same file wait for each other, in milliseconds. */
const patience = 2_000

/**
 * Entries that wait to join the audit log, in a small file of their own beside the database: adding one is durable at
 * once, and waits for nobody who writes to the database, however long they take.
 */
export class AuditInbox {
  /** Told apart by chance, so that numbers of a file that was made anew are not taken for those of the former one. */
  readonly id: string
  private readonly database: Sqlite.Database

  constructor(path: string) {
    this.database = new Sqlite(path, { timeout: patience })
    this.database.pragma("journal_mode = WAL")
    this.database.pragma("synchronous = FULL")
    this.database.exec(`
      create table if not exists waiting (seq integer primary key autoincrement, entry text not null);
      create table if not exists inbox (id text primary key);
      insert into inbox select '${randomUUID()}' where not exists (select 1 from inbox);
    `)
    const row = this.database.prepare("select id from inbox").get() as { readonly id: string }
    this.id = row.id
  }

  add(...entries: ReadonlyArray<Remembered>): void {
    const texts = entries.map((entry) => JSON.stringify(entry))
    const insert = "insert into waiting (entry) select value from json_each(?) order by key"
    this.database.prepare(insert).run(JSON.stringify(texts))
  }

  /** The oldest that wait. */
  first(limit: number): ReadonlyArray<Waiting> {
    const rows = this.database.prepare("select seq, entry from waiting order by seq limit ?").all(limit)
    return (rows as ReadonlyArray<{ readonly seq: number; readonly entry: string }>).map(({ seq, entry }) => ({
      ...(JSON.parse(entry) as Remembered),
      seq
    }))
  }

  removeUpTo(seq: number): void {
    this.database.prepare("delete from waiting where seq <= ?").run(seq)
  }

  close(): void {
    this.database.close()
  }
}
