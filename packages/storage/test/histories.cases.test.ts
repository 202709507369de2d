import { Effect } from "effect"
import { sql } from "kysely"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { liveThrough } from "./liveThrough.ts"
import { dialects, on } from "./storage.ts"

/** In each CI run; more with `WENGANG_HISTORIES`. */
const histories = Number(process.env.WENGANG_HISTORIES ?? 100)

/** The rules of cases that ever had something to say, and cases that were closed. */
const seenIn = Effect.flatMap(Database, ({ run }) =>
  run(async (db) => {
    const rules = await sql<{ rule: string }>`select distinct rule from suspicion where rule like 'case.%'`.execute(db)
    const closed = await db.selectFrom("case").select("id").where("closedOn", "is not", null).execute()
    return { rules: rules.rows.map(({ rule }) => rule), closed: closed.length }
  })
)

describe.each(dialects)("an incremental run on %s", () => {
  test("leaves what a full one would, to the byte, after any history of cases", async () => {
    const rules = new Set<string>()
    let closed = 0
    await liveThrough({ rows: 2, parameters: 1, days: 1, versions: 0, cases: 12 }, histories, async (path) => {
      const seen = await on(path, seenIn)
      for (const rule of seen.rules) rules.add(rule)
      closed += seen.closed
    })
    expect(closed).toBeGreaterThan(0)
    expect([...rules]).toEqual(expect.arrayContaining(["case.incomplete", "case.overdue"]))
  }, 1_800_000)
})
