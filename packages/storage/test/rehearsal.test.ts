import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { transact } from "@wengang/application/acting/transact.ts"
import type { Incoming } from "@wengang/application/imports/Incoming.ts"
import { importWorkbook } from "@wengang/application/imports/importWorkbook.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { RehearsalRefusal, rehearse } from "@wengang/application/verification/rehearse.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { Effect, Exit, Layer } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { layerReading } from "../src/layerStorage.ts"
import { beginning } from "./beginning.ts"
import { incremental, published } from "./bothWays.ts"
import { histories, judgedByOlderRules, type Step } from "./history.ts"
import { console, dialects, everywhere, freshDatabase, household, on, person, write } from "./storage.ts"

type Values = Readonly<Record<string, unknown>>

const row = (rule: string, name: string, ...values: ReadonlyArray<string>): fc.Arbitrary<Values> =>
  fc.record({
    rule: fc.constant(rule),
    name: fc.constant(name),
    value: fc.option(fc.constantFrom(...values), { nil: null, freq: 4 }),
    jurisdiction: fc.constantFrom(null, "411081000000", "411082000000", "411081101224"),
    from: fc.constantFrom("2021-01-01", "2022-03-20"),
    to: fc.option(fc.constantFrom("2022-03-15", "2022-12-31"), { nil: null }),
    source: fc.constant("某文件"),
    standing: fc.constantFrom("confirmed", "unconfirmed")
  })
const rows = fc.array(
  fc.oneof(
    row("ledger.stale", "days", "10", "35", "90"),
    row("person.willing-unreferred", "days", "1", "400"),
    row("pay.in-arrears", "since", "2021-07", "2022-01"),
    row("attendance.village-without-records", "settleDays", "1", "40"),
    row("plan.not-started", "undatedFrom", "03-01", "12-01"),
    row("area.grant-coverage", "percent", "1", "100")
  ),
  { minLength: 1, maxLength: 3 }
)

async function* incomingOf(values: ReadonlyArray<Values>): AsyncGenerator<Incoming> {
  yield { type: "sheet", ledger: "parameter" }
  const read = values.map((one, at) => ({ row: at + 2, values: one, problems: [], cellText: () => null }))
  yield { type: "rows", ledger: "parameter", rows: read }
}

const importing = (values: ReadonlyArray<Values>) =>
  importWorkbook({ id: crypto.randomUUID(), files: [], incoming: incomingOf(values), strict: false })
const asking = (asOf: Day.Day, values: ReadonlyArray<Values> | null) =>
  rehearse({ asOf, area: null, rules: [], incoming: values === null ? null : incomingOf(values) })

const byName = (verdicts: ReadonlyArray<Verdict>) => new Map(verdicts.map((one) => [fingerprintOf(one), one]))
const namesOf = (verdicts: ReadonlyArray<Verdict>) => verdicts.map(fingerprintOf).sort()
const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex")

/** Lives through a history, asks, then does: both must tell the same. How often the parameters were taken. */
const live = Effect.fnUntraced(function* (history: ReadonlyArray<ReadonlyArray<Step>>, values: ReadonlyArray<Values>) {
  let today = "2022-03-09" as Day.Day
  yield* beginning
  let standing = byName((yield* incremental(today)).result.verdicts)
  for (const part of history) {
    for (const step of part) {
      if (step.kind === "days") today = Day.plusDays(today, step.count)
      else if (step.kind === "version") yield* judgedByOlderRules
      else if (step.kind === "write") yield* write({ [step.ledger]: [step.row] })
    }
    const asked = yield* asking(today, values).pipe(
      Effect.catchIf(
        (error) => error instanceof RehearsalRefusal,
        ({ errors }) => Effect.succeed({ errors })
      )
    )
    if ("errors" in asked) {
      const ids = asked.errors.map(({ code }) => code)
      expect(ids.length).toBeGreaterThan(0)
      standing = byName((yield* incremental(today)).result.verdicts)
      continue
    }
    expect((yield* importing(values)).errors).toEqual([])
    const after = byName((yield* incremental(today)).result.verdicts)
    expect(namesOf(asked.opened)).toEqual([...after.keys()].filter((name) => !standing.has(name)).sort())
    expect(namesOf(asked.resolved)).toEqual([...standing.keys()].filter((name) => !after.has(name)).sort())
    for (const verdict of [...asked.opened, ...asked.changed]) {
      expect(published(verdict)).toEqual(after.get(fingerprintOf(verdict)))
    }
    return 1
  }
  return 0
})

describe.each(dialects)("a rehearsal on %s", () => {
  test("tells what import and run then do, after any history", async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(histories({ rows: 4, parameters: 1, days: 1, versions: 1 }), rows, async (history, values) => {
        taken += await on(freshDatabase(), live(history, values))
      }),
      { numRuns: Math.ceil(Number(process.env.WENGANG_HISTORIES ?? 100) / 2) }
    )
    expect(taken).toBeGreaterThan(10)
  }, 600_000)

  test("writes nothing, and needs nobody to stop", async () => {
    const path = freshDatabase()
    const day = "2022-03-09" as Day.Day
    await on(path, Effect.andThen(beginning, incremental(day)))
    const digest = digestOf(path)
    const stale = { rule: "ledger.stale", name: "days", jurisdiction: null, from: "2021-01-01", to: null }
    const values = [{ ...stale, value: "10", source: "某文件", standing: "confirmed" }]
    const reading = (effect: ReturnType<typeof asking>) =>
      Effect.runPromise(Effect.provide(effect, Layer.merge(layerReading({ path, key: undefined }), console)))
    const alone = await reading(asking(day, values))
    expect(digestOf(path)).toBe(digest)
    const besides = await on(
      path,
      Effect.gen(function* () {
        const findings = yield* FindingStore
        const ask = Effect.promise(() => reading(asking(day, values)))
        const whileRunning = yield* Effect.scoped(
          Effect.andThen(
            findings.openRun(everywhere, { id: "held", area: null, startedAt: "2022-03-09T00:00:00.000Z" }),
            ask
          )
        )
        const whileImporting = yield* Effect.exit(
          transact("ledger.import", ({ ledgers: writes }) =>
            Effect.gen(function* () {
              yield* writes.save("household", [household("H9")])
              yield* writes.save("person", [person("P9", 9, { householdId: "H9" })])
              return yield* Effect.fail({ told: yield* ask })
            })
          )
        )
        return [whileRunning, whileImporting] as const
      })
    )
    expect(besides[0]).toEqual(alone)
    expect(Exit.isFailure(besides[1]) && JSON.stringify(besides[1].cause)).toContain(JSON.stringify(alone.total))
  }, 60_000)

  test("asks for a migration instead of making one", async () => {
    const path = freshDatabase()
    await on(
      path,
      Effect.flatMap(Database, ({ run }) =>
        run((db) =>
          db
            .deleteFrom("kyselyMigration" as never)
            .where("name" as never, "=", "0006-people" as never)
            .execute()
        )
      )
    )
    const digest = digestOf(path)
    const reading = Layer.merge(layerReading({ path, key: undefined }), console)
    const exit = await Effect.runPromiseExit(Effect.provide(asking("2022-03-09" as Day.Day, null), reading))
    expect(JSON.stringify(exit)).toContain("database-older")
    expect(digestOf(path)).toBe(digest)
  })
})
