import { Acting } from "@wengang/application/acting/Acting.ts"
import { consoleActor } from "@wengang/application/acting/consoleActor.ts"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { transact } from "@wengang/application/acting/transact.ts"
import { failure } from "@wengang/application/Failure.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { LedgerWrites } from "@wengang/application/ports/LedgerStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import Sqlite from "better-sqlite3"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { dialects, everywhere, freshDatabase, household, on, otherVillage, person, village, write } from "./storage.ts"

const day = "2022-03-09" as Day
const idle = (id: string, ordinal: number) => person(id, ordinal, { labour: "none", health: "healthy" })
const run = (id: string) => verify({ id, asOf: day, area: null, rules: [], mode: "full" })

/** A write of one verb, with an entry in the log. */
const writing = <A>(use: (writes: LedgerWrites) => Effect.Effect<A, unknown>) =>
  transact("ledger.write", ({ ledgers }) =>
    Effect.map(use(ledgers), (value) => ({
      value,
      notes: [{ action: "row.save", object: { kind: "person", id: "P1" }, area: village as AreaCode, reason: "更正" }]
    }))
  )

const saving = (ledger: LedgerName, rows: ReadonlyArray<object>) =>
  writing((writes) =>
    Effect.gen(function* () {
      yield* writes.save(ledger, rows as never)
      const judgement = yield* writes.judge(day)
      yield* writes.settle
      return judgement
    })
  )

const log = Effect.flatMap(AuditLog, (audit) => audit.list(everywhere, {}, { limit: 50 }))
const chain = Effect.flatMap(AuditLog, (audit) => audit.verify)
const open = Effect.flatMap(FindingStore, (store) => store.list(everywhere, { states: ["open"] }, { limit: 100 }))
const rulesOf = (verdicts: ReadonlyArray<{ readonly rule: string }>) => verdicts.map(({ rule }) => rule)

describe.each(dialects)("a write on %s", () => {
  test("tells what it opened and resolved, and the suspicions follow at once", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    await on(path, run("R1"))
    const opened = await on(path, saving("person", [{ id: "P1", labour: "none", health: "healthy" }]))
    expect(rulesOf(opened.opened)).toContain("person.labour-contradicts-age")
    expect(rulesOf((await on(path, open)).suspicions)).toContain("person.labour-contradicts-age")
    const resolved = await on(path, saving("person", [{ id: "P1", labour: "ordinary" }]))
    expect(rulesOf(resolved.resolved)).toContain("person.labour-contradicts-age")
    expect(rulesOf((await on(path, open)).suspicions)).not.toContain("person.labour-contradicts-age")
    const found = opened.opened.find(({ rule }) => rule === "person.labour-contradicts-age")
    expect(found).toMatchObject({ subject: { kind: "person", id: "P1" }, area: village, severity: "suspicion" })
  })

  test("stands in the history of what it opened, by the name of who wrote", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    await on(path, run("R1"))
    await on(path, saving("person", [idle("P1", 1)]))
    const id = (await on(path, open)).suspicions.find(({ rule }) => rule === "person.labour-contradicts-age")?.id ?? ""
    const found = await on(
      path,
      Effect.flatMap(FindingStore, (store) => store.find(everywhere, id))
    )
    expect(found?.history).toMatchObject([{ event: "opened", actorName: "test", runId: null }])
  })

  test("of elsewhere is not among the verdicts within reach", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [idle("P1", 1)] }))
    await on(path, run("R1"))
    const severitiesAt = (area: string, asked: string | null) =>
      on(
        path,
        Effect.flatMap(FindingStore, (store) =>
          store.severities(Reach.of({ area: area as AreaCode }), {
            area: asked as AreaCode | null,
            rules: ["person.labour-contradicts-age"]
          })
        )
      )
    expect(await severitiesAt(village, null)).toEqual(["suspicion"])
    expect(await severitiesAt(otherVillage, null)).toEqual([])
    expect(await severitiesAt(otherVillage, village)).toEqual([])
  })

  test("leaves the suspicions as the next run would", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1), idle("P2", 2)] }))
    await on(path, run("R1"))
    await on(path, saving("person", [idle("P1", 1), { id: "P2", labour: "ordinary" }]))
    const before = await on(path, open)
    const again = await on(path, run("R2"))
    expect(again.findings).toMatchObject({ opened: 0, resolved: 0, reopened: 0 })
    expect((await on(path, open)).suspicions).toEqual(before.suspicions)
  })

  test("judges before the first run too, and then has no suspicions to bring in line", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    const judgement = await on(path, saving("person", [idle("P1", 1)]))
    expect(rulesOf(judgement.opened)).toContain("person.labour-contradicts-age")
    expect((await on(path, open)).total).toBe(0)
  })

  test("that fails leaves no row, no suspicion and no entry", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    await on(path, run("R1"))
    const before = await on(path, log)
    const failing = writing((writes) =>
      Effect.gen(function* () {
        yield* writes.save("person", [idle("P1", 1)])
        yield* writes.judge(day)
        yield* writes.settle
        return yield* failure("conflict", "不行", "no")
      })
    )
    await expect(on(path, failing)).rejects.toMatchObject({ code: "conflict" })
    expect(await on(path, log)).toEqual(before)
    expect(rulesOf((await on(path, open)).suspicions)).not.toContain("person.labour-contradicts-age")
    expect(await on(path, chain)).toMatchObject({ firstAltered: null })
  })

  test("takes rows out that nothing names, and tells what names the others", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1), idle("P2", 2)] }))
    await on(path, run("R1"))
    const names = await on(
      path,
      writing((writes) => writes.referring("household", ["H1"]))
    )
    expect(names).toEqual(new Map([["H1", "person"]]))
    const judgement = await on(
      path,
      writing((writes) =>
        Effect.gen(function* () {
          yield* writes.withdraw("person", ["P2"])
          const judged = yield* writes.judge(day)
          yield* writes.settle
          return judged
        })
      )
    )
    expect(rulesOf(judgement.resolved)).toContain("person.labour-contradicts-age")
    expect(await on(path, run("R2"))).toMatchObject({ findings: { opened: 0, resolved: 0 } })
  })

  test("sent twice under one key is done once; under the same key nothing else is", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    const sent = (request: string) =>
      Effect.provideService(saving("person", [idle("P1", 1)]), Acting, {
        actor: consoleActor("test"),
        from: null,
        requestId: "R",
        idempotency: { key: "K", request }
      })
    const first = await on(path, sent("a"))
    const entries = await on(path, log)
    expect(await on(path, sent("a"))).toEqual(first)
    expect(await on(path, log)).toEqual(entries)
    await expect(on(path, sent("b"))).rejects.toMatchObject({ code: "idempotency-conflict" })
  })

  test("is refused to whoever may not, with nothing written", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")] }))
    const auditor = { ...consoleActor("test"), role: "auditor" as const, permissions: ["ledger.read" as const] }
    const refused = Effect.provideService(saving("household", [household("H2")]), Acting, {
      actor: auditor,
      from: null,
      requestId: "R",
      idempotency: null
    })
    await expect(on(path, refused)).rejects.toMatchObject({ code: "forbidden" })
  })
})

describe.each(dialects)("the audit log on %s", () => {
  const tampered = (change: string) => async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")] }, "I1"))
    await on(path, write({ household: [household("H2")] }, "I2"))
    await on(path, write({ household: [household("H3")] }, "I3"))
    expect(await on(path, chain)).toEqual({ entries: 3, firstAltered: null })
    const file = new Sqlite(path)
    file.exec(change)
    file.close()
    return on(path, chain)
  }

  test("names the actor, the request and what was done", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")] }, "I1"))
    await on(path, saving("household", [household("H1", { declaredSize: 3 })]))
    expect(await on(path, log)).toMatchObject([
      { seq: 2, actorId: "console:test", via: "console", requestId: "test", action: "row.save", reason: "更正" },
      { seq: 1, action: "import.take", objectId: "I1", outcome: "done" }
    ])
  })

  test("finds an entry that was edited", async () => {
    expect(await tampered("update audit set actor_name = '王某' where seq = 2")()).toMatchObject({ firstAltered: 2 })
  })

  test("finds where an entry is missing", async () => {
    expect(await tampered("delete from audit where seq = 2")()).toMatchObject({ firstAltered: 2 })
  })

  test("finds that the last entries were cut off", async () => {
    expect(await tampered("delete from audit where seq = 3")()).toMatchObject({ firstAltered: 3 })
  })
})
