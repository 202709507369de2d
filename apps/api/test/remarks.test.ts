import { Reach } from "@wengang/application/acting/Reach.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, judge, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const village = actorOf("village", villages.kangcheng)
const township = actorOf("township", `${villages.kangcheng.slice(0, 9)}000`)
const one = `P-${villages.kangcheng}-000`
const two = `P-${villages.kangcheng}-001`
const said = "单位名称待本人回家核对"

const employment = (id: string, personId: string, changes: object = {}) => ({
  id,
  personId,
  place: null,
  employer: "某公司",
  channel: "migrant",
  monthlyIncome: 500_000,
  startOn: "2022-01-01",
  verifiedOn: "2022-03-01",
  ...changes
})
const remark = (id: string, reason = said) => ({
  rule: "ledger.incomplete",
  subject: { kind: "employment", id },
  reason
})

async function served() {
  let actor: Actor = village
  const actAs = (next: Actor) => {
    actor = next
  }
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const { app, runtime } = await appWith(ledgers, () => actor)
  const ask = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    const text = await answer.text()
    return { status: answer.status, etag: answer.headers.get("etag") ?? "", text, body: parsed(text) as Body }
  }
  const remarks = async () => {
    const log = Effect.flatMap(AuditLog, (audit) => audit.list(Reach.of({ area: null }), {}, { limit: 50 }))
    return (await runOn(runtime, log)).filter(({ action }) => action === "suspicion.remark")
  }
  const listed = async (query = "rule=ledger.incomplete") =>
    (await ask("GET", `/api/suspicions?limit=200&${query}`)).body.suspicions as ReadonlyArray<Body>
  return { ask, remarks, listed, runtime, actAs }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

describe("a remark at a write", () => {
  test("stays with the suspicion that the write opens, for who judges it; the verdict is the same", async () => {
    const { ask, remarks, listed, actAs } = await served()
    const assessed = await ask("POST", "/api/ledgers/employment/assess", { values: employment("E1", one) })
    const body = { values: employment("E1", one), remarks: [remark("E1", ` ${said} `)] }
    const { status, body: written } = await ask("POST", "/api/ledgers/employment", body)
    expect(status).toBe(201)
    expect(JSON.stringify(written.judgement)).toBe(JSON.stringify(assessed.body))
    actAs(township)
    const [suspicion] = await listed()
    expect(written.remarked).toEqual([suspicion.id])
    expect(suspicion).toMatchObject({ state: "open", remark: { text: said, actorName: village.name } })
    const shown = (await ask("GET", `/api/suspicions/${suspicion.id}`)).body
    expect(shown.suspicion.remark).toEqual(suspicion.remark)
    expect(shown.history).toMatchObject([
      { event: "opened" },
      { event: "remarked", state: "open", actorName: village.name, reason: said }
    ])
    expect(await remarks()).toMatchObject([
      { objectKind: "suspicion", objectId: suspicion.id, actorId: village.id, area: villages.kangcheng, reason: said }
    ])
    const { text } = await ask("GET", "/api/suspicions/export?format=csv&rule=ledger.incomplete")
    const [head, line] = text.split("\n")
    expect(head).toContain("填报说明")
    expect(line).toContain(said)
    expect(line).toContain(village.name)
  })

  test("stays with one that stood already, and is not said twice where it is sent again", async () => {
    const { ask, remarks, listed } = await served()
    await ask("POST", "/api/ledgers/employment", { values: employment("E1", one) })
    for (const income of [510_000, 520_000]) {
      const { etag } = await ask("GET", "/api/ledgers/employment/E1")
      const body = { values: { monthlyIncome: income }, remarks: [remark("E1")] }
      const answer = await ask("PATCH", "/api/ledgers/employment/E1", body, { "if-match": etag })
      expect(answer).toMatchObject({ status: 200, body: { judgement: { opened: [] }, remarked: [{}] } })
    }
    expect((await listed())[0].remark.text).toBe(said)
    expect(await remarks()).toHaveLength(1)
  })

  test("on a verdict that does not stand is left out, and the row is written", async () => {
    const { ask, remarks, listed } = await served()
    const values = employment("E1", one, { place: "310115000000" })
    const elsewhere = { ...remark("E1"), subject: { kind: "person", id: `P-${villages.other}-000` } }
    const body = { values, remarks: [remark("E1"), elsewhere, { ...remark("E1"), rule: "no.such-rule" }] }
    const { status, body: written } = await ask("POST", "/api/ledgers/employment", body)
    expect([status, written.remarked]).toEqual([201, []])
    expect(await remarks()).toEqual([])
    expect((await listed("")).filter((suspicion) => suspicion.remark !== null)).toEqual([])
  })

  test.each([
    ["nothing", " … "],
    ["a whole identity number", "王某证号410811199001011234"]
  ])("that says %s is refused with the write, and not repeated", async (_, reason) => {
    const { ask } = await served()
    const body = { values: employment("E1", one), remarks: [remark("E1", reason)] }
    const answer = await ask("POST", "/api/ledgers/employment", body)
    expect(answer).toMatchObject({
      status: 422,
      body: { code: "invalid-row", details: { pointer: "/remarks/0/reason" } }
    })
    expect(answer.text).not.toContain("410811199001011234")
    expect((await ask("GET", "/api/ledgers/employment/E1")).status).toBe(404)
    const rows = [{ operation: "create", ...body }]
    const bulk = await ask("POST", "/api/ledgers/employment/bulk", { rows })
    expect(bulk.body).toMatchObject({ written: 0, rows: [{ problem: { code: "invalid-row" } }] })
  })

  test("clears nothing: it holds over runs, is judged by another, and goes with the suspicion", async () => {
    const { ask, listed, runtime, actAs } = await served()
    const body = { values: employment("E1", one), remarks: [remark("E1")] }
    const { body: written } = await ask("POST", "/api/ledgers/employment", body)
    const id = written.remarked[0]
    await judge(runtime)
    expect((await listed())[0]).toMatchObject({ id, state: "open", remark: { text: said } })
    expect((await ask("POST", `/api/suspicions/${id}/clear`, { reason: "otherRecord", text: said })).status).toBe(403)
    actAs(township)
    const clearance = { reason: "otherRecord", text: "已与本人电话核对单位", evidence: null }
    expect((await ask("POST", `/api/suspicions/${id}/clear`, clearance)).status).toBe(200)
    actAs(village)
    const row = await ask("GET", "/api/ledgers/employment/E1")
    const right = { values: { place: "310115000000" } }
    await ask("PATCH", "/api/ledgers/employment/E1", right, { "if-match": row.etag })
    const now = await ask("GET", "/api/ledgers/employment/E1")
    await ask("PATCH", "/api/ledgers/employment/E1", { values: { place: null } }, { "if-match": now.etag })
    expect((await listed())[0]).toMatchObject({ id, state: "open", remark: null })
  })
})

test("whoever made a remark does not clear the suspicion, alone or among others, but may confirm it; somebody else clears it", async () => {
  const { ask, listed, runtime, actAs } = await served()
  const clerk = { ...township, id: "township-clerk" }
  actAs(clerk)
  for (const [id, person] of [
    ["E1", one],
    ["E2", two]
  ] as const) {
    const body = { values: employment(id, person), remarks: [remark(id)] }
    expect((await ask("POST", "/api/ledgers/employment", body)).body.remarked).toHaveLength(1)
  }
  await judge(runtime)
  const [first, second] = await listed()
  const clearance = { reason: "otherRecord", text: "已与本人电话核对单位", evidence: null }
  expect((await ask("GET", `/api/suspicions/${first.id}`)).body.ownRemark).toBe(true)
  expect(await ask("POST", `/api/suspicions/${first.id}/clear`, clearance)).toMatchObject({
    status: 403,
    body: {
      code: "forbidden",
      details: { refusal: "ownRemark" },
      message: expect.stringContaining("填写人以外"),
      messageEnglish: expect.stringContaining("by a person other than")
    }
  })
  const together = { ids: [first.id, second.id], ...clearance }
  expect((await ask("POST", "/api/suspicions/clear", together)).body.results).toMatchObject([
    { id: first.id, code: "forbidden" },
    { id: second.id, code: "forbidden" }
  ])
  expect((await ask("POST", `/api/suspicions/${second.id}/confirm`, { text: null })).body.state).toBe("confirmed")
  actAs({ ...township, id: "key:of-the-township", via: "key" })
  expect((await ask("POST", `/api/suspicions/${first.id}/clear`, clearance)).status).toBe(403)
  actAs(township)
  expect((await ask("GET", `/api/suspicions/${first.id}`)).body.ownRemark).toBe(false)
  expect((await ask("POST", `/api/suspicions/${first.id}/clear`, clearance)).body.state).toBe("cleared")
})

describe("remarks on rows of a sheet", () => {
  test("stay each with what their row left standing", async () => {
    const { ask, remarks, listed } = await served()
    const rows = [
      { operation: "create", values: employment("E1", one), remarks: [remark("E1"), remark("E9")] },
      { operation: "create", values: employment("E2", two, { place: "310115000000" }), remarks: [remark("E2")] },
      { operation: "create", values: employment("E3", "P-nobody"), remarks: [remark("E3")] }
    ]
    const { body } = await ask("POST", "/api/ledgers/employment/bulk", { rows })
    const [suspicion, ...others] = await listed()
    expect(others).toEqual([])
    expect(body.rows.map(({ status, remarked }: Body) => [status, remarked])).toEqual([
      ["written", [suspicion.id]],
      ["written", []],
      ["refused", []]
    ])
    expect(suspicion.remark.text).toBe(said)
    expect(await remarks()).toHaveLength(1)
  })

  test("do not make the rules write what cannot be right", async () => {
    const { ask } = await served()
    const wrong = employment("E1", one, { endOn: "2021-12-01" })
    const excuse = { rule: "ledger.dates-impossible", subject: { kind: "employment", id: "E1" }, reason: said }
    const refused = await ask("POST", "/api/ledgers/employment", { values: wrong, remarks: [excuse] })
    expect(refused).toMatchObject({ status: 422, body: { code: "refused-by-rules" } })
  })
})
