import { verify } from "@wengang/application/verification/verify.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { beginning } from "./beginning.ts"
import { everything, incremental } from "./bothWays.ts"
import { judgedByOlderRules } from "./history.ts"
import { dialects, freshDatabase, on, write } from "./storage.ts"

describe.each(dialects)("an incremental run on %s", () => {
  test("looks at what changed or came due, and at nothing else", async () => {
    const looked = await on(
      freshDatabase(),
      Effect.gen(function* () {
        const day = "2022-03-09" as Day.Day
        const examined: Array<number> = []
        const judge = Effect.fnUntraced(function* (asOf: Day.Day) {
          const run = yield* verify({ id: crypto.randomUUID(), asOf, area: null, rules: [], mode: "incremental" })
          examined.push(run.examined)
        })
        yield* beginning
        yield* judge(day)
        yield* judge(day)
        yield* write({ household: [{ id: "H1", declaredSize: 5 }] })
        yield* judge(day)
        yield* write({ household: [{ id: "H1", declaredSize: 5 }] })
        yield* judge(day)
        yield* judgedByOlderRules
        yield* judge(day)
        return examined
      })
    )
    const [all, ...later] = looked
    expect(all).toBeGreaterThan(8)
    // The household, and its county as a whole; all again by other rules, though nothing else comes of it.
    expect(later).toEqual([0, 2, 0, all])
  })

  test("is audited: what changed behind its back is found, told and put right", async () => {
    const audits = await on(
      freshDatabase(),
      Effect.gen(function* () {
        const { run } = yield* Database
        yield* beginning
        yield* incremental("2022-03-09" as Day.Day)
        yield* run((db) => db.updateTable("household").set({ declaredWorkers: 9 }).execute())
        const found: Array<unknown> = []
        for (let at = 0; at < 31; at++) {
          const asOf = Day.plusDays("2022-03-09" as Day.Day, at)
          const id = crypto.randomUUID()
          const { audit } = yield* verify({ id, asOf, area: null, rules: [], mode: "incremental", audit: true })
          if (audit !== null && audit.differences > 0) found.push(audit.differences)
        }
        expect(yield* everything("2022-04-08" as Day.Day)).toEqual((yield* incremental("2022-04-08" as Day.Day)).result)
        return found
      })
    )
    expect(audits.length).toBeGreaterThan(0)
  })
})
