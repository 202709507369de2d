import { existsSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import type { Database } from "../Database.ts"
import { writing } from "../transactions/writing.ts"
import type { AuditChain } from "./AuditChain.ts"
import { AuditInbox, type Remembered, type Waiting } from "./AuditInbox.ts"

/** How many entries join the chain in one transaction. */
const atOnce = 500
/** How long a reader of the log, and the end of the program, wait for entries to join it, in milliseconds. */
const patience = 1_000
const pause = 500
const taken = "audit-inbox"

/**
 * Takes entries into the inbox, and from there into the chain as soon as whoever writes lets go. An entry joins the chain
 * once: the database keeps, in the same transaction, how far the inbox was emptied into it.
 */
export class AuditIntake {
  private readonly database: typeof Database.Service
  private readonly chain: AuditChain
  private inbox: AuditInbox | undefined
  private emptying: Promise<void> | undefined
  private closed = false

  constructor(database: typeof Database.Service, chain: AuditChain) {
    this.database = database
    this.chain = chain
    const isWriter = database.connection !== database.reading
    // What a process that was killed left behind.
    if (isWriter && existsSync(this.path)) this.emptySoon()
  }

  /** Safe once this returns. */
  add(...entries: ReadonlyArray<Remembered>): void {
    this.opened().add(...entries)
    this.emptySoon()
  }

  /** Lets what waits join the chain, as far as that takes no longer than a reader of the log should wait. */
  async settled(): Promise<void> {
    if (this.emptying !== undefined) await Promise.race([this.emptying, sleep(patience, undefined, { ref: false })])
  }

  async close(): Promise<void> {
    await this.settled()
    this.closed = true
    this.inbox?.close()
  }

  private get path(): string {
    return `${this.database.path}-inbox`
  }

  private opened(): AuditInbox {
    this.inbox ??= new AuditInbox(this.path)
    return this.inbox
  }

  private emptySoon(): void {
    this.emptying ??= this.empty().finally(() => {
      this.emptying = undefined
    })
  }

  private async empty(): Promise<void> {
    while (!this.closed) {
      try {
        const waiting = this.opened().first(atOnce)
        if (waiting.length === 0) return
        await this.join(waiting)
      } catch {
        // Somebody writes for long, or the disk is full: what waits is safe where it is.
        await sleep(pause, undefined, { ref: false })
      }
    }
  }

  private async join(waiting: ReadonlyArray<Waiting>): Promise<void> {
    const inbox = this.opened()
    const last = waiting.at(-1)?.seq ?? 0
    await writing(this.database.kysely, async (db) => {
      const known = await db.selectFrom("setting").select("value").where("name", "=", taken).executeTakeFirst()
      const [id, number] = known?.value.split(" ") ?? []
      // Another process may have taken further ones since these were read.
      const upTo = id === inbox.id ? Number(number) : 0
      await this.chain.appendAll(
        db,
        waiting.filter(({ seq }) => seq > upTo)
      )
      const value = `${inbox.id} ${Math.max(last, upTo)}`
      await db
        .insertInto("setting")
        .values({ name: taken, value })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
        .execute()
    })
    if (!this.closed) inbox.removeUpTo(last)
  }
}
