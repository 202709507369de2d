import { FindingStore, type HeldRun } from "@wengang/application/ports/FindingStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import Sqlite from "better-sqlite3"
import { Effect, Stream } from "effect"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import {
  dialects,
  everywhere,
  freshDatabase,
  household,
  on,
  otherVillage,
  person,
  verdictsOf,
  village,
  write
} from "./storage.ts"

let runs = 0
const judge = (request: { asOf?: string; area?: string; rules?: ReadonlyArray<string> } = {}) =>
  verify({
    id: `R${++runs}`,
    asOf: (request.asOf ?? "2022-03-09") as Day,
    area: (request.area ?? null) as AreaCode | null,
    rules: request.rules ?? [],
    mode: "full"
  })
const listed = (scope: { area?: string } = {}) =>
  Effect.flatMap(FindingStore, (store) =>
    store
      .verdicts(everywhere, {
        area: (scope.area ?? null) as AreaCode | null,
        rules: ["ledger.stale", "household.workers-differ"]
      })
      .pipe(Stream.runCollect, Effect.map(verdictsOf))
  )
const employment = (id: string, verifiedOn: string, changes: object = {}) => ({
  id,
  personId: "P1",
  place: "330106000000",
  employer: "某厂",
  channel: "migrant",
  monthlyIncome: 1,
  startOn: "2021-01-01",
  verifiedOn,
  ...changes
})
const ledgers = (verifiedOn: string) =>
  write({
    household: [household("H1"), household("H2", { area: otherVillage })],
    person: [person("P1", 1), person("P2", 2, { householdId: "H2" })],
    employment: [employment("E1", verifiedOn), employment("E2", verifiedOn, { personId: "P2" })]
  })
const stale = ["ledger.stale"]

describe.each(dialects)("a run on %s", () => {
  test("opens, keeps, resolves and reopens suspicions", async () => {
    const path = freshDatabase()
    await on(path, ledgers("2022-01-01"))
    const counts = async () => (await on(path, judge({ rules: stale }))).findings
    expect(await counts()).toEqual({ opened: 2, persisting: 0, resolved: 0, reopened: 0 })
    expect(await counts()).toEqual({ opened: 0, persisting: 2, resolved: 0, reopened: 0 })
    await on(path, ledgers("2022-03-01"))
    expect(await counts()).toEqual({ opened: 0, persisting: 0, resolved: 2, reopened: 0 })
    await on(path, ledgers("2022-01-02"))
    expect(await counts()).toEqual({ opened: 0, persisting: 0, resolved: 0, reopened: 2 })
    const history = await on(
      path,
      Effect.flatMap(Database, ({ run }) => run((db) => db.selectFrom("suspicionEvent").select("event").execute()))
    )
    expect(history.map(({ event }) => event).sort()).toEqual([
      "opened",
      "opened",
      "reopened",
      "reopened",
      "resolved",
      "resolved"
    ])
  })

  test("leaves alone what it did not look at", async () => {
    const path = freshDatabase()
    await on(path, ledgers("2022-01-01"))
    await on(path, judge({ rules: stale }))
    await on(path, ledgers("2022-03-01"))
    const ofVillage = await on(path, judge({ area: village, rules: stale }))
    expect(ofVillage.findings).toEqual({ opened: 0, persisting: 0, resolved: 1, reopened: 0 })
    const ofOtherRule = await on(path, judge({ rules: ["household.workers-differ"] }))
    expect(ofOtherRule.findings).toMatchObject({ resolved: 0 })
    expect((await on(path, listed())).map(({ subject }) => subject.id)).toEqual(["E2"])
  })

  test("lists verdicts by rule and subject, by code point", async () => {
    const path = freshDatabase()
    const ids = ["E10", "E2", "e1", "Ｅ1", "😀1", "中1"]
    await on(
      path,
      write({
        household: [household("H1", { declaredWorkers: 5 })],
        person: [person("P1", 1)],
        employment: ids.map((id) => employment(id, "2022-01-01"))
      })
    )
    await on(path, judge())
    expect((await on(path, listed())).map(({ subject }) => subject.id)).toEqual([
      "H1",
      "E10",
      "E2",
      "e1",
      "中1",
      "Ｅ1",
      "😀1"
    ])
  })

  test("judges holders who live elsewhere with the village of their post", async () => {
    const path = freshDatabase()
    await on(
      path,
      write({
        household: [household("H1", { area: otherVillage })],
        person: [person("P1", 1)],
        post: [{ id: "G1", area: village, title: "保洁员", level: "village", quota: 1, monthlyPay: 30000 }],
        appointment: [{ id: "A1", postId: "G1", personId: "P1", startOn: "2021-01-01" }],
        pay: [{ appointmentId: "A1", month: "2021-05", due: 30000, paid: 0 }]
      })
    )
    const rules = ["pay.in-arrears"]
    expect(await on(path, judge({ area: village, rules }))).toMatchObject({ verdicts: 1 })
    expect(await on(path, judge({ area: otherVillage, rules }))).toMatchObject({ verdicts: 0 })
  })

  test("reads as far back as a place asks for the attendance of its villages", async () => {
    const path = freshDatabase()
    const settleDays = { name: "settleDays", value: "500", unit: "天", from: "2020-01-01", source: "县文件" }
    const rules = ["attendance.village-without-records", "attendance.holder-missing"]
    await on(
      path,
      write({
        household: [household("H1")],
        person: [person("P1", 1)],
        post: [{ id: "G1", area: village, title: "保洁员", level: "village", quota: 1, monthlyPay: 50_000 }],
        appointment: [{ id: "A1", postId: "G1", personId: "P1", startOn: "2020-01-01" }],
        attendance: [{ appointmentId: "A1", month: "2020-09", days: 20 }],
        parameter: rules.map((rule) => ({ rule, jurisdiction: "411081000000", standing: "confirmed", ...settleDays }))
      })
    )
    // On 9 March 2022 the last month that ended 500 days ago is September 2020, of which there is attendance.
    expect((await on(path, judge({ rules }))).verdicts).toBe(0)
    expect((await on(path, judge({ rules, asOf: "2022-04-09" }))).verdicts).toBe(1)
  })

  test("is known to other processes while it goes on, and no longer once it has ended or was killed", async () => {
    const path = freshDatabase()
    await on(path, ledgers("2022-01-01"))
    const held = { id: "held", area: village, startedAt: "2022-03-09T00:00:00.000Z" } as HeldRun
    const look = Effect.flatMap(FindingStore, ({ heldRun }) => heldRun)
    expect(await on(path, look)).toBeUndefined()
    const meanwhile = Effect.scoped(
      Effect.andThen(
        FindingStore.use(({ openRun }) => openRun(everywhere, held)),
        Effect.promise(() => on(path, look))
      )
    )
    expect(await on(path, meanwhile)).toEqual(held)
    expect(await on(path, look)).toBeUndefined()
    // What one that was killed leaves behind.
    const left = new Sqlite(`${path}.run`)
    left.prepare("insert into held values ('killed', null, '2022-03-09T00:00:00.000Z')").run()
    left.close()
    expect(await on(path, look)).toBeUndefined()
    expect((await on(path, judge())).verdicts).toBeGreaterThan(0)
    expect(await on(path, look)).toBeUndefined()
  })

  test("is refused while another one is under way, and leaves nothing when it fails", async () => {
    const path = freshDatabase()
    await on(path, ledgers("2022-01-01"))
    const second = Effect.gen(function* () {
      const store = yield* FindingStore
      const held = Effect.andThen(
        store.openRun(everywhere, { id: "held", area: null, startedAt: "2022-03-09T00:00:00.000Z" }),
        Effect.promise(() => on(path, judge()))
      )
      return yield* Effect.scoped(held)
    })
    await expect(on(path, second)).rejects.toMatchObject({ code: "run-under-way" })
    expect(
      await on(
        path,
        Effect.flatMap(FindingStore, (store) => store.runs(10))
      )
    ).toEqual([])
    expect((await on(path, judge())).verdicts).toBeGreaterThan(0)
  })

  test("keeps the runs of versions that counted no reasons readable", async () => {
    const path = freshDatabase()
    await on(path, ledgers("2022-01-01"))
    await on(path, judge())
    const [line] = await on(
      path,
      Effect.gen(function* () {
        const { run } = yield* Database
        const lines = JSON.stringify([{ rule: "ledger.stale", judged: 1, passed: 1, failed: 0, missing: [] }])
        yield* run((db) => db.updateTable("run").set({ coverage: lines }).execute())
        const [last] = yield* (yield* FindingStore).runs(1)
        return last?.coverage ?? []
      })
    )
    expect(line).toMatchObject({ rule: "ledger.stale", reasons: [] })
  })
})
