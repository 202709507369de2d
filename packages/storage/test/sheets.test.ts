import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type * as Day from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { beginning } from "./beginning.ts"
import { incremental } from "./bothWays.ts"
import { histories, type Step } from "./history.ts"
import { dialects, freshDatabase, on, write } from "./storage.ts"

const found = Effect.gen(function* () {
  const [run] = yield* (yield* FindingStore).runs(1)
  return run?.sheets ?? []
})
const forget = Effect.flatMap(Database, ({ run }) =>
  run((db) => db.deleteFrom("setting").where("name", "=", "sheets").execute())
)

/** After each part of a history, what was kept and followed must be what counting anew gives. */
const live = Effect.fnUntraced(function* (history: ReadonlyArray<ReadonlyArray<Step>>) {
  const today = "2022-03-09" as Day.Day
  yield* beginning
  yield* incremental(today)
  for (const part of history) {
    for (const step of part) if (step.kind === "write") yield* write({ [step.ledger]: [step.row] })
    yield* incremental(today)
    const followed = yield* found
    yield* forget
    yield* incremental(today)
    expect(followed).toEqual(yield* found)
  }
})

describe.each(dialects)("the sheets that a run found on %s", () => {
  test("are counted anew only where they were written to, with the same result", async () => {
    await fc.assert(
      fc.asyncProperty(histories({ rows: 4, parameters: 0, days: 1, versions: 0 }), (history) =>
        on(freshDatabase(), live(history))
      ),
      { numRuns: Math.ceil(Number(process.env.WENGANG_HISTORIES ?? 100) / 4) }
    )
  }, 600_000)

  test("tell rows, and the newest of each county", async () => {
    const sheets = await on(
      freshDatabase(),
      Effect.gen(function* () {
        yield* beginning
        yield* write({
          attendance: [
            { appointmentId: "A1", month: "2021-12", days: 9 },
            { appointmentId: "A1", month: "2022-01", days: 9 }
          ]
        })
        yield* incremental("2022-03-09" as Day.Day)
        return yield* found
      })
    )
    expect(sheets.find(({ sheet }) => sheet === "考勤")).toMatchObject({
      rows: 2,
      newest: "2022-01",
      counties: [{ rows: 2, newest: "2022-01" }]
    })
    expect(sheets.find(({ sheet }) => sheet === "户")).toMatchObject({
      rows: 4,
      newest: null,
      counties: [
        { area: "411081000000", rows: 2 },
        { area: "411082000000", rows: 2 }
      ]
    })
  })
})
