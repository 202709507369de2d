import { consoleActor } from "@wengang/application/acting/consoleActor.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import Sqlite from "better-sqlite3"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { AuditInbox } from "../src/audit/AuditInbox.ts"
import { Database } from "../src/Database.ts"
import { everywhere, freshDatabase, on } from "./storage.ts"

const acting = { actor: consoleActor("test"), from: null, requestId: "R" }
const note = { action: "dossier.view", object: { kind: "person", id: "P1" }, area: null }

/** An inbox in which so many entries wait, of which the database knows that they were taken up to a number. */
function left(path: string, waiting: number, taken: number): string {
  const inbox = new AuditInbox(`${path}-inbox`)
  for (let at = 0; at < waiting; at++) inbox.add({ acting, at: "2026-11-25T00:00:00.000Z", note })
  inbox.close()
  const value = `${inbox.id} ${taken}`
  const database = new Sqlite(path)
  database.prepare("insert into setting (name, value) values ('audit-inbox', ?)").run(value)
  database.close()
  return value
}

const entries = Effect.flatMap(AuditLog, (log) => log.list(everywhere, {}, { limit: 50 }))
const marker = Database.use(({ run }) =>
  run((db) => db.selectFrom("setting").select("value").where("name", "=", "audit-inbox").executeTakeFirst())
)

test("entries that another process took before it was killed join the log once, and no later ones twice", async () => {
  const path = freshDatabase()
  await on(path, Effect.void)
  const value = left(path, 5, 10)
  expect(await on(path, entries)).toEqual([])
  expect(await on(path, marker)).toEqual({ value })
})

test("entries that nobody took join the log, after those that were", async () => {
  const path = freshDatabase()
  await on(path, Effect.void)
  left(path, 5, 3)
  expect(await on(path, entries)).toHaveLength(2)
  expect(await on(path, entries)).toHaveLength(2)
})
