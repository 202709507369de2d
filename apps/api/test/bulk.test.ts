import { Reach } from "@wengang/application/acting/Reach.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, judge, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const here = `H-${villages.kangcheng}`
const village = actorOf("village", villages.kangcheng)

async function asVillage(actor = village) {
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const { app, runtime } = await appWith(ledgers, actor)
  const ask = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const bulk = (ledger: string, body: object, headers = {}) => ask("POST", `/api/ledgers/${ledger}/bulk`, body, headers)
  const version = async (key: string) => (await ask("GET", `/api/ledgers/person/${key}`)).body.version
  /** What the log has of rows that were written. */
  const log = async (limit = 10) => {
    const entries = await runOn(
      runtime,
      Effect.flatMap(AuditLog, (audit) => audit.list(Reach.of({ area: null }), {}, { limit }))
    )
    return entries.filter(({ action }) => action.startsWith("row."))
  }
  return { runtime, ask, bulk, version, log }
}

const person = (at: number, changes: object = {}) => ({
  operation: "create",
  values: {
    id: `N-${at}`,
    householdId: here,
    name: "王某",
    idNumber: idNumber(at),
    schooling: "none",
    health: "healthy",
    labour: "ordinary",
    status: "active",
    ...changes
  }
})
const [one, two, three] = [0, 1, 2].map((at) => `P-${villages.kangcheng}-00${at}`) as [string, string, string]

describe("many rows", () => {
  test("are added, corrected and withdrawn together, judged once, and told apart", async () => {
    const { bulk, version, ask, log } = await asVillage()
    const rows = [
      person(300),
      person(301, { labour: "none" }),
      { operation: "correct", key: one, version: await version(one), values: { labour: "ordinary" } },
      { operation: "withdraw", key: two, version: await version(two) }
    ]
    const { status, body } = await bulk("person", { rows, reason: "核实" })
    expect([status, body.written, body.refused, body.more]).toEqual([200, 4, 0, false])
    expect(body.rows.map(({ key }: Body) => key)).toEqual(["N-300", "N-301", one, two])
    expect(body.rows[1].opened).toMatchObject([{ subject: { kind: "person", id: "N-301" } }])
    expect(body.rows[2].resolved).toMatchObject([{ rule: "person.labour-contradicts-age", subject: { id: one } }])
    expect(body.rows[3]).toMatchObject({ status: "written", row: null })
    expect(body.rows[0].row.values.idNumber).toMatch(/\*{8}/)
    expect((await ask("GET", `/api/ledgers/person/${two}`)).status).toBe(404)
    const actions = (await log()).map(({ action }) => action)
    expect(actions.sort()).toEqual(["row.bulk", "row.correct", "row.create", "row.create", "row.withdraw"])
  })

  test("leave suspicions as a run over everything finds them", async () => {
    const { bulk, ask, runtime } = await asVillage()
    const rows = Array.from({ length: 20 }, (_, at) => person(300 + at, at % 2 === 0 ? { labour: "none" } : {}))
    await bulk("person", { rows })
    const listed = async () =>
      (await ask("GET", "/api/suspicions?limit=200")).body.suspicions.map(({ id, state }: Body) => [id, state])
    const before = await listed()
    expect(before.length).toBeGreaterThan(10)
    await judge(runtime)
    expect(await listed()).toEqual(before)
  })

  test("that are wrong are refused each with its reason, and the others are written", async () => {
    const { bulk, version, ask } = await asVillage()
    const elsewhere = `P-${villages.other}-000`
    const stale = { operation: "correct", key: three, version: "stale", values: { labour: "ordinary" } }
    const moved = {
      operation: "correct",
      key: one,
      version: await version(one),
      values: { householdId: `H-${villages.other}` }
    }
    const rows = [
      person(300),
      person(300),
      person(301, { labour: "much" }),
      person(302, { householdId: "H-none" }),
      person(303, { householdId: `H-${villages.other}` }),
      { ...person(304), values: { ...person(304).values, id: two } },
      stale,
      { operation: "withdraw", key: elsewhere, version: "x" },
      moved,
      person(305)
    ]
    const { body } = await bulk("person", { rows, reason: "核实" })
    expect([body.written, body.refused]).toEqual([2, 8])
    expect(body.rows.map(({ problem }: Body) => problem?.code ?? null)).toEqual([
      null,
      "conflict",
      "invalid-row",
      "invalid-row",
      "not-found",
      "conflict",
      "version-changed",
      "not-found",
      "not-found",
      null
    ])
    expect(body.rows[2].problem.details).toEqual({ pointer: "/values/labour" })
    expect((await ask("GET", "/api/ledgers/person/N-305")).status).toBe(200)
    expect(JSON.stringify(body)).not.toContain(idNumber(300))
  })

  test("that rules refuse are left out, unless acknowledged with a reason", async () => {
    const { bulk } = await asVillage()
    const rows = [person(300), person(301, { idNumber: idNumber(300) }), person(302)]
    const { body } = await bulk("person", { rows })
    const refused = body.rows.filter(({ status }: Body) => status === "refused")
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0].problem).toMatchObject({ code: "refused-by-rules" })
    expect(refused[0].problem.details.verdicts[0].severity).toBe("error")
    expect(body.rows[2].status).toBe("written")
    const acknowledged = { rows: rows.slice(0, 2), acknowledged: true, reason: "正在逐人更正" }
    expect((await bulk("person", { ...acknowledged, reason: null })).status).toBe(422)
    const forced = (await bulk("person", acknowledged)).body
    expect(forced.opened.some(({ severity }: Body) => severity === "error")).toBe(true)
  })

  test("are all or none where so asked", async () => {
    const { bulk, ask, log } = await asVillage()
    const before = await log()
    const { status, body } = await bulk("person", {
      atomic: true,
      rows: [person(300), person(301, { labour: "much" })]
    })
    expect([status, body.code]).toEqual([422, "invalid-row"])
    expect(body.details.rows).toMatchObject([{ at: 1, problem: { code: "invalid-row" } }])
    expect((await ask("GET", "/api/ledgers/person/N-300")).status).toBe(404)
    expect(await log()).toEqual(before)
    expect((await bulk("person", { atomic: true, rows: [person(300), person(301)] })).body.written).toBe(2)
  })

  test("are a thousand at most, which sent twice under one key are there once", async () => {
    const { bulk, ask, log } = await asVillage({ ...village })
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      operation: "create",
      values: { id: `HN-${at}`, area: villages.kangcheng, kind: "lifted", headName: "王某" }
    }))
    const key = { "idempotency-key": "K1" }
    const first = await bulk("household", { rows }, key)
    expect([first.status, first.body.written, first.body.more]).toEqual([200, 1000, false])
    expect(await bulk("household", { rows }, key)).toEqual(first)
    expect((await ask("GET", "/api/ledgers/household?limit=1")).body.total).toBe(1001)
    expect((await log(3000)).filter(({ action }) => action === "row.create")).toHaveLength(1000)
    expect((await bulk("household", { rows: [...rows, rows[0]] })).status).toBe(400)
    expect((await bulk("household", { rows: [] })).status).toBe(400)
  })

  test("are refused as single rows are to whoever may not write", async () => {
    const bureau = { ...actorOf("county", "411081000000"), department: "employment" as const }
    expect((await (await asVillage(bureau)).bulk("person", { rows: [person(300)] })).status).toBe(403)
    expect((await (await asVillage(actorOf("auditor", "411000000000"))).bulk("person", { rows: [] })).status).toBe(403)
  })

  test("are judged as drafts, row by row, as saving them together judges them; nothing of it stays", async () => {
    const { ask, bulk, version, log } = await asVillage()
    const elsewhere = `P-${villages.other}-000`
    const drafts = [
      person(300).values,
      person(301, { labour: "none" }).values,
      { id: one, labour: "ordinary" },
      { id: three, householdId: "H-0" },
      { id: elsewhere, labour: "ordinary" },
      person(302, { idNumber: idNumber(300) }).values,
      { name: "王某" }
    ]
    const before = [await log(), await version(one)]
    const { status, body } = await ask("POST", "/api/ledgers/person/bulk/assess", {
      rows: drafts.map((values) => ({ values }))
    })
    expect(status).toBe(200)
    expect([await log(), await version(one)]).toEqual(before)
    expect(body.rows.map(({ problem }: Body) => problem?.code ?? null)).toEqual([
      null,
      null,
      null,
      "invalid-row",
      "not-found",
      null,
      "invalid-row"
    ])
    const rows = await Promise.all(
      drafts.map(async (values) =>
        "id" in values && [one, three, elsewhere].includes(values.id)
          ? { operation: "correct", key: values.id, version: (await version(values.id)) ?? "none", values }
          : { operation: "create", values }
      )
    )
    const saved = await bulk("person", { rows, acknowledged: true, reason: "核实" })
    expect(body.rows.map(({ opened, problem }: Body) => ({ opened, problem }))).toEqual(
      saved.body.rows.map(({ opened, problem }: Body) => ({ opened, problem }))
    )
    expect(body.rows[0].opened.map(({ rule }: Body) => rule)).toContain("person.id-number-duplicate")
    for (const { opened, standing } of body.rows) expect(standing).toEqual(expect.arrayContaining(opened))
  })

  test("are not judged as drafts where they are none, or more than are judged at once", async () => {
    const { ask } = await asVillage()
    for (const count of [0, 101]) {
      const rows = Array.from({ length: count }, (_, at) => ({ values: person(300 + at).values }))
      expect((await ask("POST", "/api/ledgers/person/bulk/assess", { rows })).status).toBe(400)
    }
  })
})
