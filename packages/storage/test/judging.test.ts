import { createHash } from "node:crypto"
import { Acting, type Idempotency } from "@wengang/application/acting/Acting.ts"
import { transact } from "@wengang/application/acting/transact.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { answerSuspicion } from "@wengang/application/suspicions/answerSuspicion.ts"
import { clearSuspicion } from "@wengang/application/suspicions/clearSuspicion.ts"
import { clearSuspicions } from "@wengang/application/suspicions/clearSuspicions.ts"
import { confirmSuspicion } from "@wengang/application/suspicions/confirmSuspicion.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import type { Storage } from "../src/layerStorage.ts"
import { dialects, everywhere, freshDatabase, household, on, otherVillage, person, village, write } from "./storage.ts"

const actorOf = (role: "village" | "township" | "county", area: string): Actor => ({
  id: `account:${role}:${area}`,
  name: role === "village" ? "村级甲" : role === "township" ? "乡镇乙" : "县级丙",
  role,
  department: null,
  area: area as AreaCode,
  permissions: permissionsOf[role],
  via: "session"
})
const villager = actorOf("village", village)
const township = actorOf("township", "411081101000")
const county = actorOf("county", "411082000000")

const as = <A, E, R>(actor: Actor, effect: Effect.Effect<A, E, R | Acting>, idempotency: Idempotency | null = null) =>
  Effect.provideService(
    effect as Effect.Effect<A, E, Exclude<R, Acting> | Acting>,
    Acting,
    Acting.of({ actor, from: "192.0.2.1", requestId: "Q1", idempotency })
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
    household: [household("H1", { declaredWorkers: 5 }), household("H2", { area: otherVillage })],
    person: [person("P1", 1), person("P2", 2, { householdId: "H2" })],
    employment: [employment("E1", verifiedOn), employment("E2", verifiedOn, { personId: "P2" })],
    post: [{ id: "G1", area: village, title: "保洁员", level: "village", quota: 1, monthlyPay: 30000 }],
    appointment: [{ id: "A1", postId: "G1", personId: "P1", startOn: "2021-01-01" }],
    pay: [{ appointmentId: "A1", month: "2021-05", due: 30000, paid: 0 }]
  })

let runs = 0
const judge = (mode: "full" | "incremental" = "full") =>
  verify({ id: `R${++runs}`, asOf: "2022-03-09" as Day, area: null, rules: [], mode })

const idOf = (rule: string, kind: SubjectKind, id: string) => {
  const fingerprint = fingerprintOf({ rule, subject: { kind, id } })
  return createHash("sha256").update(fingerprint).digest("hex").slice(0, 32)
}
const stale = idOf("ledger.stale", "employment", "E1")
const elsewhere = idOf("ledger.stale", "employment", "E2")
const workers = idOf("household.workers-differ", "household", "H1")
const arrears = idOf("pay.in-arrears", "appointment", "A1")
const said = { reason: "otherRecord", text: "务工证明已交村委会", evidence: "用工单位务工证明" } as const

const found = (id: string) =>
  Effect.flatMap(FindingStore, (store) => store.find(everywhere, id)).pipe(
    Effect.map((one) => ({ state: one?.suspicion.state, history: one?.history ?? [] }))
  )
const events = async (path: string, id: string) => (await on(path, found(id))).history.map(({ event }) => event)
const audited = (path: string) =>
  on(
    path,
    Effect.gen(function* () {
      const log = yield* AuditLog
      const entries = yield* log.list(everywhere, {}, { limit: 50 })
      return { entries: entries.filter(({ action }) => action.startsWith("suspicion.")), chain: yield* log.verify }
    })
  )

async function judged(): Promise<string> {
  const path = freshDatabase()
  await on(path, ledgers("2022-01-01"))
  await on(path, judge())
  return path
}

describe.each(dialects)("judging suspicions on %s", () => {
  test("cleared, it stays so over runs with equal facts, and lapses when they change", async () => {
    const path = await judged()
    expect(await on(path, as(township, clearSuspicion({ id: stale, ...said })))).toEqual({
      id: stale,
      state: "cleared"
    })
    await on(path, judge("incremental"))
    await on(path, ledgers("2022-01-01"))
    await on(path, judge("full"))
    expect((await on(path, found(stale))).state).toBe("cleared")
    await on(path, ledgers("2022-01-02"))
    await on(path, judge("incremental"))
    expect((await on(path, found(stale))).state).toBe("open")
    expect(await events(path, stale)).toEqual(["opened", "cleared", "lapsed"])
  })

  test("it lapses with the write that changes the facts, before any run", async () => {
    const path = await judged()
    await on(path, as(township, clearSuspicion({ id: stale, ...said })))
    const change = (verifiedOn: string) =>
      transact("ledger.write", ({ ledgers }) =>
        Effect.gen(function* () {
          yield* ledgers.save("employment", [employment("E1", verifiedOn)])
          yield* ledgers.judge("2022-03-09" as Day)
          yield* ledgers.settle
          return { value: null, notes: [{ action: "row.save", object: null, area: village as AreaCode }] }
        })
      )
    await on(path, as(villager, change("2022-01-01")))
    expect((await on(path, found(stale))).state).toBe("cleared")
    await on(path, as(villager, change("2022-01-03")))
    expect((await on(path, found(stale))).state).toBe("open")
  })

  test("the history tells who said what, when and why", async () => {
    const path = await judged()
    await on(path, as(villager, answerSuspicion({ id: arrears, text: "县里尚未拨款" })))
    await on(path, as(township, confirmSuspicion({ id: arrears, text: "确未发放" })))
    await on(path, as(township, clearSuspicion({ id: stale, ...said })))
    expect((await on(path, found(arrears))).history).toMatchObject([
      { event: "opened", actorName: null, reason: null },
      {
        event: "answered",
        actorName: "村级甲",
        state: "open",
        reason: "县里尚未拨款",
        runId: null,
        asOf: "2022-03-09"
      },
      { event: "confirmed", actorName: "乡镇乙", state: "confirmed", reason: "确未发放" }
    ])
    expect((await on(path, found(stale))).history.at(-1)).toMatchObject({
      event: "cleared",
      reason: "另有纸质或其他系统记录：务工证明已交村委会（佐证：用工单位务工证明）"
    })
  })

  test.each([
    ["answer", answerSuspicion({ id: stale, text: "正在核实" })],
    ["clear", clearSuspicion({ id: stale, ...said })],
    ["confirm", confirmSuspicion({ id: stale, text: null })]
  ])("%s: one of another area is not found, and nothing is written", async (_, verb) => {
    const path = await judged()
    await expect(on(path, as(county, verb))).rejects.toMatchObject({ code: "not-found" })
    expect(await on(path, found(stale))).toMatchObject({ state: "open", history: [{ event: "opened" }] })
    expect((await audited(path)).entries).toEqual([])
  })

  test("a village answers and does not judge", async () => {
    const path = await judged()
    const verbs = [
      clearSuspicion({ id: stale, ...said }),
      confirmSuspicion({ id: stale, text: null }),
      clearSuspicions({ ids: [stale], ...said })
    ]
    for (const verb of verbs)
      await expect(on(path, as<unknown, unknown, Storage>(villager, verb))).rejects.toMatchObject({ code: "forbidden" })
    expect(await on(path, as(villager, answerSuspicion({ id: stale, text: "正在核实" })))).toMatchObject({
      state: "open"
    })
  })

  test("several are cleared together but for errors, those decided and those elsewhere", async () => {
    const path = await judged()
    await on(path, as(township, confirmSuspicion({ id: workers, text: null })))
    const unknown = "0".repeat(32)
    const ids = [stale, stale, workers, arrears, elsewhere, unknown]
    expect(await on(path, as(township, clearSuspicions({ ids, ...said })))).toMatchObject([
      { id: stale, state: "cleared" },
      { id: workers, code: "invalid-transition" },
      { id: arrears, code: "invalid-row", sentence: { zh: expect.stringContaining("逐条") } },
      { id: elsewhere, code: "not-found" },
      { id: unknown, code: "not-found" }
    ])
    expect(await on(path, as(township, clearSuspicions({ ids: [stale], ...said })))).toMatchObject([
      { id: stale, code: "invalid-transition" }
    ])
    expect((await on(path, found(elsewhere))).state).toBe("open")
  })

  test("an error is cleared alone, with what was looked at", async () => {
    const path = await judged()
    const without = clearSuspicion({ id: arrears, ...said, evidence: null })
    await expect(on(path, as(township, without))).rejects.toMatchObject({ details: { refusal: "lacksEvidence" } })
    expect((await audited(path)).entries).toEqual([])
    expect(await on(path, as(township, clearSuspicion({ id: arrears, ...said })))).toMatchObject({ state: "cleared" })
    await expect(on(path, as(township, clearSuspicion({ id: arrears, ...said })))).rejects.toMatchObject({
      code: "invalid-transition"
    })
  })

  test("all four verbs are in the log, with what was and what is, and the chain is whole", async () => {
    const path = await judged()
    await on(path, as(villager, answerSuspicion({ id: arrears, text: "县里尚未拨款" })))
    await on(path, as(township, clearSuspicion({ id: stale, ...said })))
    await on(path, as(township, confirmSuspicion({ id: arrears, text: null })))
    await on(path, as(county, clearSuspicions({ ids: [elsewhere, stale], ...said })))
    await on(path, as(county, clearSuspicions({ ids: [stale], ...said })))
    const { entries, chain } = await audited(path)
    expect(entries.toReversed()).toMatchObject([
      { action: "suspicion.answer", objectId: arrears, actorName: "村级甲", area: village, reason: "县里尚未拨款" },
      {
        action: "suspicion.clear",
        objectId: stale,
        before: { state: "open" },
        after: { state: "cleared", reason: "otherRecord" },
        reason: expect.stringContaining("务工证明"),
        requestId: "Q1"
      },
      { action: "suspicion.confirm", objectId: arrears, after: { state: "confirmed" }, reason: null },
      { action: "suspicion.clear", objectId: elsewhere, actorName: "县级丙", area: otherVillage, outcome: "done" },
      { action: "suspicion.clear", objectId: null, area: county.area, outcome: "refused" }
    ])
    expect(chain.firstAltered).toBeNull()
  })

  test("a remark stays with it over runs of both kinds, and is history once it went", async () => {
    const path = await judged()
    const about = { rule: "ledger.stale", subject: { kind: "employment", id: "E1" } } as const
    const remark = transact("ledger.write", ({ suspicions }, reach) =>
      Effect.gen(function* () {
        const one = yield* suspicions.about(reach, about)
        const event = {
          id: one?.id ?? "",
          state: one?.state ?? "gone",
          event: "remarked",
          reason: "本人未接电话"
        } as const
        yield* suspicions.judge(event)
        return { value: one?.id, notes: [{ action: "suspicion.remark", object: null, area: village as AreaCode }] }
      })
    )
    const listed = async () => {
      const filter = { states: ["open"], rules: ["ledger.stale"], area: village as AreaCode } as const
      const page = await on(
        path,
        FindingStore.use((store) => store.list(everywhere, filter, { limit: 10 }))
      )
      return page.suspicions.map(({ id, state, remark: said }) => [id, state, said?.text, said?.actorName])
    }
    expect(await on(path, as(villager, remark))).toBe(stale)
    const kept = [[stale, "open", "本人未接电话", "村级甲"]]
    expect(await listed()).toEqual(kept)
    await on(path, judge("incremental"))
    await on(path, judge("full"))
    expect(await listed()).toEqual(kept)
    await on(path, ledgers("2022-01-02"))
    await on(path, judge("incremental"))
    expect(await listed()).toEqual(kept)
    await on(path, ledgers("2022-03-08"))
    await on(path, judge("incremental"))
    await on(path, ledgers("2022-01-01"))
    await on(path, judge("incremental"))
    expect(await listed()).toEqual([[stale, "open", undefined, undefined]])
    expect(await events(path, stale)).toEqual(["opened", "remarked", "changed", "resolved", "reopened"])
  })

  test("a suspicion out of reach is not found by its verdict either", async () => {
    const path = await judged()
    const about = { rule: "ledger.stale", subject: { kind: "employment", id: "E2" } } as const
    const look = transact("ledger.write", ({ suspicions }, reach) =>
      Effect.map(suspicions.about(reach, about), (one) => ({
        value: one?.id ?? null,
        notes: [{ action: "row.save", object: null, area: village as AreaCode }] as const
      }))
    )
    expect(await on(path, as(villager, look))).toBeNull()
    expect(await on(path, as(county, look))).toBe(elsewhere)
  })

  test("sent twice under one key, it is done once", async () => {
    const path = await judged()
    const key = { key: "K1", request: "digest" }
    const clear = clearSuspicion({ id: stale, ...said })
    const first = await on(path, as(township, clear, key))
    expect(await on(path, as(township, clear, key))).toEqual(first)
    expect(await events(path, stale)).toEqual(["opened", "cleared"])
  })
})
