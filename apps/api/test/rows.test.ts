import { Reach } from "@wengang/application/acting/Reach.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
const here = `H-${villages.kangcheng}`
const elsewhere = `P-${villages.other}-000`
const one = `P-${villages.kangcheng}-000`
const village = actorOf("village", villages.kangcheng)

async function asVillage(actor = village, rows = ledgers) {
  const { app, runtime } = await appWith(rows, actor)
  const ask = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, etag: answer.headers.get("etag") ?? "", body: (await answer.json()) as Body }
  }
  const log = () =>
    runOn(
      runtime,
      Effect.flatMap(AuditLog, (audit) => audit.list(Reach.of({ area: null }), {}, { limit: 10 }))
    )
  return { ask, log }
}

const employment = (changes: object = {}) => ({
  id: "E1",
  personId: one,
  place: "310115000000",
  employer: "某公司",
  channel: "migrant",
  monthlyIncome: 500_000,
  startOn: "2022-01-01",
  verifiedOn: "2022-03-01",
  ...changes
})

describe("rows", () => {
  test("are listed page by page, masked, within the reader's area", async () => {
    const { ask } = await asVillage()
    const first = await ask("GET", "/api/ledgers/person?limit=2")
    expect(first.body).toMatchObject({ total: 3, next: `P-${villages.kangcheng}-001` })
    const second = await ask("GET", `/api/ledgers/person?limit=2&after=${first.body.next}`)
    expect(second.body).toMatchObject({ rows: [{ key: `P-${villages.kangcheng}-002` }], next: null })
    const { values } = first.body.rows[0]
    expect(values.idNumber).toMatch(/^411081\*{8}\w{4}$/)
    expect(values.phone).toBe("138****5678")
    expect(JSON.stringify(first.body)).not.toContain(idNumber(100))
  })

  test("are filtered by fields, but never by what is masked", async () => {
    const { ask } = await asVillage()
    expect((await ask("GET", `/api/ledgers/person?filter=name:${encodeURIComponent("王某1")}`)).body.total).toBe(1)
    expect((await ask("GET", "/api/ledgers/person?filter=labour:ordinary")).body.total).toBe(0)
    for (const filter of [
      `idNumber:${idNumber(100)}`,
      "phone:13812345678",
      "nothing:1",
      "labour:much",
      "__proto__:1"
    ]) {
      expect((await ask("GET", `/api/ledgers/person?filter=${filter}`)).status, filter).toBe(400)
    }
  })

  test("have no fields but their ledger's, whatever a caller calls them", async () => {
    const { ask } = await asVillage()
    const values = JSON.parse('{"__proto__": "a", "constructor": "b"}')
    const answer = await ask("POST", "/api/ledgers/employment", { values })
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-row" } })
    expect((await ask("POST", "/api/ledgers/employment", { values: { id: "E\0" } })).status).toBe(400)
  })

  test("hold no more words than a page can show", async () => {
    const { ask } = await asVillage()
    for (const values of [{ employer: "长".repeat(501) }, { id: "E".repeat(101) }]) {
      const answer = await ask("POST", "/api/ledgers/employment", { values })
      expect(answer).toMatchObject({ status: 422, body: { code: "invalid-row" } })
      expect(answer.body.message).toMatch(/最多 \d+ 个字/)
    }
  })

  test("that hold more from of old are corrected, also with the same words, but not with others as long", async () => {
    const old = "长".repeat(501)
    const { ask } = await asVillage(village, together(ledgers, { employment: [employment({ employer: old })] }))
    const send = async (values: object) => {
      const { etag } = await ask("GET", "/api/ledgers/employment/E1")
      return ask("PATCH", "/api/ledgers/employment/E1", { values }, { "if-match": etag })
    }
    const inBulk = async (values: object) => {
      const { body } = await ask("GET", "/api/ledgers/employment/E1")
      const rows = [{ operation: "correct", key: "E1", version: body.version, values }]
      return (await ask("POST", "/api/ledgers/employment/bulk", { rows })).body.rows[0]
    }
    const again = { employer: old, monthlyIncome: 510_000 }
    const other = { employer: `${old}长` }
    expect((await ask("POST", "/api/ledgers/employment/assess", { values: { id: "E1", ...again } })).status).toBe(200)
    expect(await send(again)).toMatchObject({ status: 200, body: { row: { values: again } } })
    expect(await inBulk({ ...again, monthlyIncome: 520_000 })).toMatchObject({ status: "written" })
    expect((await ask("POST", "/api/ledgers/employment/assess", { values: { id: "E1", ...other } })).status).toBe(422)
    expect(await send(other)).toMatchObject({ status: 422, body: { details: { pointer: "/values/employer" } } })
    expect(await inBulk(other)).toMatchObject({ status: "refused", problem: { code: "invalid-row" } })
  })

  test("are added, and the answer tells what that opened and resolved", async () => {
    const { ask, log } = await asVillage()
    const added = await ask("POST", "/api/ledgers/employment", { values: employment({ place: null }) })
    expect(added.status).toBe(201)
    const { judgement, row } = added.body
    expect(row).toMatchObject({ key: "E1", area: villages.kangcheng, values: { employer: "某公司" } })
    expect(judgement.opened.map(({ rule }: Body) => rule)).toContain("ledger.incomplete")
    expect(await log()).toMatchObject([
      { action: "row.create", objectKind: "employment", objectId: "E1", actorId: "test-village" },
      { action: "import.take" }
    ])
    const suspicions = await ask("GET", "/api/suspicions?rule=ledger.incomplete")
    expect(suspicions.body.total).toBe(1)
  })

  test("that cannot be right are refused with the verdicts, unless on the way to a correction", async () => {
    const { ask } = await asVillage()
    const wrong = employment({ endOn: "2021-12-01" })
    const refused = await ask("POST", "/api/ledgers/employment", { values: wrong })
    expect(refused).toMatchObject({ status: 422, body: { code: "refused-by-rules" } })
    expect(refused.body.details.verdicts).toMatchObject([{ rule: "ledger.dates-impossible", severity: "error" }])
    expect((await ask("GET", "/api/ledgers/employment/E1")).status).toBe(404)
    const unexplained = await ask("POST", "/api/ledgers/employment", { values: wrong, acknowledged: true })
    expect(unexplained).toMatchObject({ status: 422, body: { code: "invalid-row", details: { pointer: "/reason" } } })
    const saved = await ask("POST", "/api/ledgers/employment", {
      values: wrong,
      acknowledged: true,
      reason: "先录后改"
    })
    expect(saved.status).toBe(201)
  })

  test("are corrected in the version that was read, and in no other", async () => {
    const { ask, log } = await asVillage()
    const { etag } = await ask("GET", `/api/ledgers/person/${one}`)
    const correction = { values: { labour: "ordinary" } }
    expect((await ask("PATCH", `/api/ledgers/person/${one}`, correction)).status).toBe(428)
    const done = await ask("PATCH", `/api/ledgers/person/${one}`, correction, { "if-match": etag })
    expect(done.body.judgement.resolved.map(({ rule }: Body) => rule)).toContain("person.labour-contradicts-age")
    const late = await ask("PATCH", `/api/ledgers/person/${one}`, { values: { labour: "none" } }, { "if-match": etag })
    expect(late).toMatchObject({ status: 412, body: { details: { current: { values: { labour: "ordinary" } } } } })
    const [entry] = await log()
    expect(entry).toMatchObject({ action: "row.correct", before: { labour: "none" }, after: { labour: "ordinary" } })
    expect(JSON.stringify(entry)).not.toContain(idNumber(100))
  })

  test("that are sent back as they were shown lose no number", async () => {
    const { ask } = await asVillage()
    const path = `/api/ledgers/person/${one}`
    const whole = async () =>
      (await ask("POST", `${path}/reveal`, { field: "idNumber", reason: "verifyIdentity" })).body.value
    const { etag, body } = await ask("GET", path)
    const { id: _, ...shown } = body.values
    const drafted = await ask("POST", "/api/ledgers/person/assess", { values: { ...body.values, labour: "ordinary" } })
    expect(drafted.body.opened.map(({ rule }: Body) => rule)).not.toContain("person.id-number-invalid")
    const done = await ask("PATCH", path, { values: { ...shown, labour: "ordinary" } }, { "if-match": etag })
    expect(done).toMatchObject({ status: 200, body: { row: { values: { ...shown, labour: "ordinary" } } } })
    expect(await whole()).toBe(idNumber(100))
    const again = { operation: "correct", key: one, version: done.body.row.version, values: { ...shown, name: "王某" } }
    expect((await ask("POST", "/api/ledgers/person/bulk", { rows: [again] })).body).toMatchObject({ written: 1 })
    expect(await whole()).toBe(idNumber(100))
    const other = { values: { idNumber: "411081********0000" } }
    const { etag: now } = await ask("GET", path)
    const refused = await ask("PATCH", path, other, { "if-match": now })
    expect(refused).toMatchObject({
      status: 422,
      body: { code: "invalid-row", details: { pointer: "/values/idNumber" } }
    })
    expect(await whole()).toBe(idNumber(100))
  })

  test("are withdrawn with a reason, after what names them", async () => {
    const { ask } = await asVillage()
    await ask("POST", "/api/ledgers/employment", { values: employment() })
    const person = await ask("GET", `/api/ledgers/person/${one}`)
    const because = { reason: "重复登记" }
    const named = await ask("DELETE", `/api/ledgers/person/${one}`, because, { "if-match": person.etag })
    expect(named).toMatchObject({ status: 409, body: { code: "conflict" } })
    const { etag } = await ask("GET", "/api/ledgers/employment/E1")
    expect((await ask("DELETE", "/api/ledgers/employment/E1", because, { "if-match": etag })).body.row).toBe(null)
    expect((await ask("DELETE", `/api/ledgers/person/${one}`, because, { "if-match": person.etag })).status).toBe(200)
    expect((await ask("GET", `/api/ledgers/person/${one}`)).status).toBe(404)
  })

  test("are judged as drafts without being saved, as saving would judge them", async () => {
    const { ask, log } = await asVillage()
    const draft = employment({ place: null })
    const entries = await log()
    const assessed = await ask("POST", "/api/ledgers/employment/assess", { values: draft })
    expect(await log()).toEqual(entries)
    const saved = await ask("POST", "/api/ledgers/employment", { values: draft })
    expect(assessed.body).toEqual(saved.body.judgement)
  })

  test("are judged only where what they name is there", async () => {
    const { ask } = await asVillage()
    const values = employment({ personId: "P-4110" })
    const assessed = await ask("POST", "/api/ledgers/employment/assess", { values })
    expect(assessed).toMatchObject({
      status: 422,
      body: { code: "invalid-row", details: { pointer: "/values/personId" } }
    })
  })

  test("of elsewhere do not exist: not to read, to change, to name, nor to move to", async () => {
    const { ask } = await asVillage()
    expect((await ask("GET", `/api/ledgers/person/${elsewhere}`)).status).toBe(404)
    const change = { values: { labour: "ordinary" } }
    expect((await ask("PATCH", `/api/ledgers/person/${elsewhere}`, change, { "if-match": '"x"' })).status).toBe(404)
    const foreign = await ask("POST", "/api/ledgers/employment", { values: employment({ personId: elsewhere }) })
    expect(foreign.status).toBe(404)
    const { etag } = await ask("GET", `/api/ledgers/household/${here}`)
    const moved = { values: { area: villages.other } }
    expect((await ask("PATCH", `/api/ledgers/household/${here}`, moved, { "if-match": etag })).status).toBe(404)
    expect((await ask("GET", `/api/ledgers/person?area=${villages.other}`)).status).toBe(404)
  })

  test("that are wrong are refused by field", async () => {
    const { ask } = await asVillage()
    const cases: ReadonlyArray<readonly [object, string]> = [
      [{ labour: "much" }, "/values/labour"],
      [{ bornOn: "2022-02-30" }, "/values/bornOn"],
      [{ nothing: 1 }, "/values/nothing"],
      [{ name: null }, "/values/name"]
    ]
    for (const [changes, pointer] of cases) {
      const values = {
        id: "P9",
        householdId: here,
        name: "王某",
        idNumber: idNumber(9),
        labour: "ordinary",
        ...changes
      }
      const { status, body } = await ask("POST", "/api/ledgers/person", { values })
      expect([status, body.details?.pointer], pointer).toEqual([422, pointer])
    }
    expect((await ask("POST", "/api/ledgers/person", { values: [] })).status).toBe(400)
    expect((await ask("POST", "/api/ledgers/parameter", { values: {} })).status).toBe(400)
  })

  test("of the register are not the employment bureau's to write", async () => {
    const { ask } = await asVillage({ ...actorOf("county", "411081000000"), department: "employment" })
    const { etag } = await ask("GET", `/api/ledgers/person/${one}`)
    const change = { values: { labour: "ordinary" } }
    expect((await ask("PATCH", `/api/ledgers/person/${one}`, change, { "if-match": etag })).status).toBe(403)
    expect((await ask("POST", "/api/ledgers/employment", { values: employment() })).status).toBe(201)
  })

  test("sent twice under one key are added once", async () => {
    const { ask, log } = await asVillage()
    const key = { "idempotency-key": "K1" }
    const first = await ask("POST", "/api/ledgers/employment", { values: employment() }, key)
    const again = await ask("POST", "/api/ledgers/employment", { values: employment() }, key)
    expect(again).toEqual(first)
    expect(await log()).toHaveLength(2)
    const other = await ask("POST", "/api/ledgers/employment", { values: employment({ id: "E2" }) }, key)
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency-conflict" } })
  })
})
