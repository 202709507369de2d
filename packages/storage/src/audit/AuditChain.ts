import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { AuditNote, ChainState } from "@wengang/application/ports/AuditLog.ts"
import type { Kysely, Transaction } from "kysely"
import type { Sealer } from "../secrets/Sealer.ts"
import type { AuditTable } from "../tables/peopleTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { Remembered } from "./AuditInbox.ts"

type Unsealed = Omit<AuditTable, "digest">

const page = 2000

/**
 * The audit log as a chain: each entry holds a keyed digest of itself and of the digest before. Whoever edits, removes or
 * inserts an entry breaks the chain there, and without the key of the database cannot mend it. The newest digest also
 * stands apart, so that entries cut off at the end are missed.
 */
export class AuditChain {
  private readonly sealer: Sealer

  constructor(sealer: Sealer) {
    this.sealer = sealer
  }

  /** Adds entries, in a transaction that holds the writer's lock. */
  append(
    db: Transaction<Tables>,
    acting: typeof Acting.Service,
    at: string,
    notes: ReadonlyArray<AuditNote>
  ): Promise<void> {
    return this.appendAll(
      db,
      notes.map((note) => ({ acting, at, note }))
    )
  }

  /** Adds entries of several people, as `append` does. */
  async appendAll(db: Transaction<Tables>, remembered: ReadonlyArray<Remembered>): Promise<void> {
    const last = await db
      .selectFrom("audit")
      .select(["seq", "digest"])
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst()
    let [seq, digest] = [Number(last?.seq ?? 0), last?.digest ?? ""]
    const entries: Array<AuditTable> = []
    for (const { acting, at, note } of remembered) {
      seq += 1
      const entry = entryOf(seq, acting, at, note)
      digest = this.digestOf(entry, digest)
      entries.push({ ...entry, digest })
    }
    if (entries.length === 0) return
    await db.insertInto("audit").values(entries).execute()
    const value = this.headOf(seq, digest)
    await db
      .insertInto("setting")
      .values({ name: head, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute()
  }

  /** Looks at every entry, oldest first, page by page. */
  async verify(db: Kysely<Tables>): Promise<ChainState> {
    let [seq, digest, entries] = [0, "", 0]
    for (;;) {
      const rows = await db.selectFrom("audit").selectAll().where("seq", ">", seq).orderBy("seq").limit(page).execute()
      for (const { digest: found, ...entry } of rows) {
        if (Number(entry.seq) !== seq + 1) return { entries, firstAltered: seq + 1 }
        digest = this.digestOf({ ...entry, seq: Number(entry.seq) }, digest)
        if (digest !== found) return { entries, firstAltered: seq + 1 }
        seq += 1
        entries += 1
      }
      if (rows.length < page) break
    }
    const kept = await db.selectFrom("setting").select("value").where("name", "=", head).executeTakeFirst()
    const whole = entries === 0 ? kept === undefined : kept?.value === this.headOf(seq, digest)
    return { entries, firstAltered: whole ? null : seq + 1 }
  }

  private digestOf(entry: Unsealed, before: string): string {
    return this.sealer.index(JSON.stringify(["audit", before, ...fields.map((name) => entry[name])]))
  }

  private headOf(seq: number, digest: string): string {
    return this.sealer.index(JSON.stringify(["audit head", seq, digest]))
  }
}

const head = "audit-head"

/** What a digest covers, in this order. */
const fields = [
  "seq",
  "at",
  "actorId",
  "actorName",
  "role",
  "via",
  "from",
  "requestId",
  "action",
  "outcome",
  "objectKind",
  "objectId",
  "area",
  "before",
  "after",
  "reason"
] as const satisfies ReadonlyArray<keyof Unsealed>

function entryOf(seq: number, { actor, from, requestId }: Remembered["acting"], at: string, note: AuditNote): Unsealed {
  return {
    seq,
    at,
    actorId: actor.id,
    actorName: actor.name,
    role: actor.role,
    via: actor.via,
    from,
    requestId,
    action: note.action,
    outcome: note.outcome ?? "done",
    objectKind: note.object?.kind ?? null,
    objectId: note.object?.id ?? null,
    area: note.area,
    before: note.before === undefined ? null : JSON.stringify(note.before),
    after: note.after === undefined ? null : JSON.stringify(note.after),
    reason: note.reason ?? null
  }
}
