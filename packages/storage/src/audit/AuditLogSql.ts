import type { Reach } from "@wengang/application/acting/Reach.ts"
import {
  type AuditEntry,
  type AuditFilter,
  AuditLog,
  type AuditNote,
  type ReadEntry
} from "@wengang/application/ports/AuditLog.ts"
import { DateTime, Effect, Layer } from "effect"
import type { ExpressionBuilder, Kysely } from "kysely"
import { Database } from "../Database.ts"
import { storageFailure } from "../storageFailure.ts"
import type { AuditTable } from "../tables/peopleTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { writing } from "../transactions/writing.ts"
import { AuditChain } from "./AuditChain.ts"
import type { Remembered } from "./AuditInbox.ts"
import { AuditIntake } from "./AuditIntake.ts"
import { accountsNamed } from "./accountsNamed.ts"
import { Recently } from "./Recently.ts"

/** The audit log in the database. */
export const layerAuditLog: Layer.Layer<AuditLog, never, Database> = Layer.effect(
  AuditLog,
  Effect.gen(function* () {
    const database = yield* Database
    const { kysely, sealer, read } = database
    const chain = new AuditChain(sealer)
    const intake = yield* Effect.acquireRelease(
      Effect.sync(() => new AuditIntake(database, chain)),
      (open) => Effect.promise(() => open.close())
    )
    const views = new Recently()
    const settled = Effect.promise(() => intake.settled())
    return AuditLog.of({
      append: (acting, note) =>
        Effect.flatMap(DateTime.now, (now) =>
          Effect.tryPromise({
            try: () => writing(kysely, (db) => chain.append(db, acting, DateTime.formatIso(now), [note])),
            catch: storageFailure
          })
        ),
      remember: (acting, ...notes) =>
        Effect.flatMap(DateTime.now, (now) =>
          Effect.try({
            try: () => remember(intake, views, acting, DateTime.formatIso(now), notes),
            catch: storageFailure
          })
        ),
      list: (reach, filter, page) =>
        Effect.andThen(
          settled,
          read((db) => listEntries(db, reach, filter, page))
        ),
      verify: Effect.andThen(
        settled,
        read((db) => chain.verify(db))
      )
    })
  })
)

/** Takes in what somebody has not done in the same hour already. */
function remember(
  intake: AuditIntake,
  recently: Recently,
  { actor, from, requestId }: Remembered["acting"],
  at: string,
  notes: ReadonlyArray<AuditNote>
): void {
  const named = notes.map((note) => [note, nameOf(actor.id, note)] as const)
  const first = named.filter(([, what]) => recently.isFirst(what, at))
  if (first.length === 0) return
  try {
    intake.add(...first.map(([note]) => ({ acting: { actor, from, requestId }, at, note })))
  } catch (error) {
    for (const [, what] of first) recently.forget(what)
    throw error
  }
}

function nameOf(actor: string, { action, object, after }: AuditNote): string {
  return JSON.stringify([actor, action, object, after])
}

async function listEntries(
  db: Kysely<Tables>,
  reach: Reach,
  filter: AuditFilter,
  { before, limit }: { readonly before?: number; readonly limit: number }
): Promise<ReadonlyArray<ReadEntry>> {
  const rows = await db
    .selectFrom("audit")
    .selectAll()
    .where((eb) => eb.and(matches(eb, reach, filter)))
    .$if(before !== undefined, (query) => query.where("seq", "<", before as number))
    .orderBy("seq", "desc")
    .limit(limit)
    .execute()
  const accounts = await accountsNamed(db, reach, rows)
  return rows.map((row) => {
    const { objectKind, objectId } = row
    const objectAccount = objectKind === "account" ? (accounts.get(objectId ?? "") ?? null) : null
    return { ...entryOf(row), objectAccount }
  })
}

/** Entries without an area (sign-ins, accounts, settings) are seen by whoever may read the log of the area's accounts. */
function matches(eb: ExpressionBuilder<Tables, "audit">, reach: Reach, filter: AuditFilter) {
  const { since, until, ...equal } = filter
  const conditions = Object.entries(equal).map(([name, value]) => eb(name as keyof AuditTable, "=", value as never))
  if (since !== undefined) conditions.push(eb("at", ">=", since))
  if (until !== undefined) conditions.push(eb("at", "<", until))
  const range = reach.range()
  if (range === null) return conditions
  const within = eb.and([eb("area", ">=", range.first), eb("area", "<=", range.last)])
  return [...conditions, eb.or([within, eb("area", "is", null)])]
}

function entryOf({ digest: _, before, after, seq, ...row }: AuditTable): AuditEntry {
  return { ...row, seq: Number(seq), before: parsed(before), after: parsed(after) }
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}
