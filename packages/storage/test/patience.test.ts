import Sqlite from "better-sqlite3"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { freshDatabase, household, on, write } from "./storage.ts"

/** Another process that writes, for so many milliseconds; tells how often others had a turn meanwhile. */
async function whileAnotherWrites(path: string, milliseconds: number, work: Promise<unknown>): Promise<number> {
  const another = new Sqlite(path)
  another.exec("begin immediate")
  let turns = 0
  const counting = setInterval(() => turns++, 5)
  setTimeout(() => {
    another.exec("commit")
    another.close()
  }, milliseconds)
  await work
  clearInterval(counting)
  return turns
}

test.each([
  ["a query that writes", () => Database.use(({ run }) => run((db) => db.deleteFrom("signInFailure").execute()))],
  [
    "a transaction that reads first",
    () =>
      Database.use(({ transaction }) =>
        transaction(async (db) => {
          await db.selectFrom("setting").selectAll().execute()
          await db.deleteFrom("signInFailure").execute()
        })
      )
  ],
  ["a verb", () => write({ household: [household("H9")] })]
])("%s waits for a writer of another process, and lets others go on meanwhile", async (_, work) => {
  const path = freshDatabase()
  await on(path, write({ household: [household("H1")] }))
  const turns = await on(
    path,
    Effect.gen(function* () {
      const context = yield* Effect.context<never>()
      const waiting = Effect.runPromise(Effect.provide(work() as Effect.Effect<unknown>, context))
      return yield* Effect.promise(() => whileAnotherWrites(path, 300, waiting))
    }) as never
  )
  expect(turns).toBeGreaterThan(10)
})
