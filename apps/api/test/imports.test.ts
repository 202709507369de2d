import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { describe, expect, test } from "vitest"
import { fileNameOf } from "../src/uploads/keepUpload.ts"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, judge, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const village = actorOf("village", villages.kangcheng)

async function office(changes = {}) {
  let current: Actor = village
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const served = await appWith(ledgers, () => current, changes)
  const get = async (path: string, who: Actor = village) => {
    current = who
    const answer = await served.app.request(path)
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const send = async (name: string, content: string, query = "", headers = {}, who: Actor = village) => {
    current = who
    const sent = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name), ...headers }
    const answer = await served.app.request(`/api/imports${query}`, { method: "POST", headers: sent, body: content })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  /** Sends a file, waits for its job and tells how it ended. */
  const take = async (...sent: Parameters<typeof send>) => {
    const { status, body } = await send(...sent)
    expect(status, JSON.stringify(body)).toBe(202)
    await served.jobs.idle()
    return (await get(`/api/jobs/${body.id}`, sent[4])).body
  }
  const uploads = () => {
    const folder = join(dirname(served.path), "uploads")
    return existsSync(folder) ? readdirSync(folder) : []
  }
  return { ...served, get, send, take, uploads }
}

const head = "人员编号,户编号,姓名,证件号码,健康状况,劳动技能,状态,联系电话"
const here = `H-${villages.kangcheng}`
const there = `H-${villages.other}`
const person = (id: string, household: string, ordinal: number, more = {}) => {
  const { name, phone } = { name: "王某", phone: "13812345678", ...more }
  return `${id},${household},${name},${idNumber(ordinal)},健康,普通劳动力,在册,${phone}`
}

describe("a workbook", () => {
  test("is taken in by a job, which tells counts and errors, and leaves no file", async () => {
    const { take, uploads, get } = await office()
    const rows = [head, person("P-1", here, 300), person("P-2", "H-unknown", 301), person("P-3", here, 302)]
    const job = await take("人员.csv", rows.join("\n"))
    expect(job).toMatchObject({ kind: "import", state: "done", area: villages.kangcheng, failure: null })
    expect(job.result).toMatchObject({
      taken: true,
      sheets: { 人员: { rows: 3, added: 2, rejected: 1 } },
      errors: [{ sheet: "人员", row: 3, column: "户编号", code: "unknown-reference" }],
      furtherErrors: 0
    })
    expect((await get("/api/ledgers/person/P-1")).status).toBe(200)
    expect(uploads()).toEqual([])
    const { imports } = (await get("/api/imports")).body
    expect(imports).toMatchObject([{ id: job.id, actorName: village.name, problems: 1, undoneBy: null }])
    expect((await get("/api/imports", actorOf("village", villages.other))).body.imports).toEqual([])
  })

  test("brings no text that is too long, but what stands so from of old comes in as it is", async () => {
    const old = "王".repeat(501)
    const { take, get, runtime } = await office()
    const [somebody] = idleVillage(villages.kangcheng, 1, 300).person ?? []
    await asConsole(runtime, write({ person: [{ ...somebody, id: "P-0", name: old }] }))
    const bring = (name: string, id: string) => take("人员.csv", `${head}\n${person(id, here, 300, { name })}`)
    const again = await bring(old, "P-0")
    expect(again.result).toMatchObject({ sheets: { 人员: { changed: 1, rejected: 0 } }, errors: [] })
    expect((await get("/api/ledgers/person/P-0")).body.values).toMatchObject({ name: old, phone: "138****5678" })
    for (const job of [await bring(`${old}某`, "P-0"), await bring(old, "P-1")]) {
      expect(job.result.errors).toMatchObject([{ row: 2, column: "姓名", code: "text-too-long" }])
    }
  })

  test("that was exported and corrected loses no number that it shows with stars", async () => {
    const { take, get, app } = await office()
    const whole = async (key: string, field: string) => {
      const body = JSON.stringify({ field, reason: "verifyIdentity" })
      const headers = { "content-type": "application/json" }
      const path = `/api/ledgers/person/${encodeURIComponent(key)}/reveal`
      return ((await (await app.request(path, { method: "POST", headers, body })).json()) as Body).value
    }
    await take("人员.csv", [head, person("P-1", here, 300)].join("\n"))
    const exported = await (await app.request("/api/ledgers/person/export?format=csv")).text()
    expect(exported).toContain("138****5678")
    const again = await take("人员.csv", exported.replace("普通劳动力", "技能劳动力"))
    const counted = { rows: 4, changed: 1, unchanged: 3, rejected: 0 }
    expect(again.result).toMatchObject({ sheets: { 人员: counted }, errors: [] })
    expect(await whole("P-1", "idNumber")).toBe(idNumber(300))
    expect(await whole("P-1", "phone")).toBe("13812345678")
    expect((await get("/api/ledgers/person/P-1")).body.values.labour).toBe("skilled")
    const others = [
      `P-1,${here},王某,4110**********0009,健康,普通劳动力,在册,138****5678`,
      `P-1,${here},王某,${idNumber(300)},健康,普通劳动力,在册,139****5678`
    ]
    for (const [at, row] of others.entries()) {
      const { result } = await take("人员.csv", [head, row].join("\n"))
      expect(result.errors).toMatchObject([{ column: ["证件号码", "联系电话"][at], code: "number-masked" }])
    }
    expect(await whole("P-1", "idNumber")).toBe(idNumber(300))
    const unknown = await take(
      "人员.csv",
      [head, `P-4,${here},王某,4110**********0009,健康,普通劳动力,在册,`].join("\n")
    )
    expect(unknown.result).toMatchObject({ sheets: { 人员: { added: 1 } }, errors: [] })
  })

  test("brings no row of elsewhere, and takes none from there", async () => {
    const { take, get } = await office()
    const rows = [head, person("P-1", there, 300), person(`P-${villages.other}-000`, here, 301)]
    const job = await take("人员.csv", rows.join("\n"))
    expect(job.result.sheets.人员).toMatchObject({ rows: 2, added: 0, changed: 0, rejected: 2 })
    expect(job.result.errors).toMatchObject([
      { row: 2, code: "out-of-reach" },
      { row: 3, code: "out-of-reach" }
    ])
    expect((await get("/api/ledgers/person/P-1", actorOf("city", "411000000000"))).status).toBe(404)
    const bureau = { ...actorOf("county", "411081000000"), department: "employment" as const }
    const register = await take("人员.csv", [head, person("P-9", here, 310)].join("\n"), "", {}, bureau)
    expect(register.result.errors).toMatchObject([{ row: 2, code: "not-kept" }])
  })

  test("with an error is left alone where it must be right", async () => {
    const { take, get } = await office()
    const rows = [head, person("P-1", here, 300), person("P-2", "H-unknown", 301)]
    const job = await take("人员.csv", rows.join("\n"), "?strict=true")
    expect(job).toMatchObject({ state: "done", result: { taken: false, sheets: { 人员: { added: 0, rejected: 1 } } } })
    expect((await get("/api/ledgers/person/P-1")).status).toBe(404)
    expect((await get("/api/imports")).body.imports).toEqual([])
  })

  test("that cannot be read fails its job with a sentence that names it", async () => {
    const { take } = await office()
    const job = await take("台账.xlsx", "no workbook at all")
    expect(job).toMatchObject({ state: "failed", failure: { code: "unreadable-input" } })
    expect(job.failure.sentence.zh).toContain("台账.xlsx")
  })

  test("never shows who its errors are about", async () => {
    const { take } = await office()
    const wrong = `P-1,${here},${"王某某".repeat(40)},41108119850615100A,李某某,13987654321,13987654321,139876543210x`
    const { result } = await take("人员.csv", [head, wrong].join("\n"))
    expect(result.errors.length).toBeGreaterThan(2)
    expect(JSON.stringify(result)).not.toMatch(/王某|李某|41108119850615|13987654321/)
  })

  test("lists a thousand errors, and counts the others", async () => {
    const { take } = await office()
    const rows = Array.from({ length: 1100 }, (_, at) => `P-${at},H-none,王某,,健康,普通劳动力,在册,`)
    const { result } = await take("人员.csv", [head, ...rows].join("\n"))
    expect(result.errors).toHaveLength(1000)
    expect(result.furtherErrors).toBeGreaterThanOrEqual(100)
  })

  test("sent again under one key is one job, and another file under it is a mistake", async () => {
    const { send, jobs, uploads, get } = await office()
    const key = { "idempotency-key": "K1" }
    const first = await send("人员.csv", [head, person("P-1", here, 300)].join("\n"), "", key)
    const again = await send("人员.csv", [head, person("P-1", here, 300)].join("\n"), "", key)
    expect(again.body.id).toBe(first.body.id)
    const other = await send("人员.csv", [head, person("P-2", here, 301)].join("\n"), "", key)
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency-conflict" } })
    await jobs.idle()
    expect((await get("/api/jobs")).body.jobs).toHaveLength(1)
    expect(uploads()).toEqual([])
  })

  test("is refused where it is too large, unnamed, or no file, and leaves nothing", async () => {
    const { send, uploads } = await office({ importLimit: 1000 })
    expect((await send("人员.csv", "x".repeat(1001))).status).toBe(413)
    expect((await send("", "x")).status).toBe(400)
    expect((await send("人员.csv", "{}", "", { "content-type": "application/json" })).status).toBe(415)
    expect((await send("人员.csv", "x", "", {}, actorOf("auditor", "411000000000"))).status).toBe(403)
    expect(uploads()).toEqual([])
  })
})

describe("an import that was a mistake", () => {
  const added = person("P-1", here, 300, {})
  const idle = `P-${villages.kangcheng}-000,${here},王某0,${idNumber(100)},健康,普通劳动力,在册,13812345678`

  async function mistaken() {
    const served = await office()
    const rulesOf = async () =>
      (await served.get("/api/suspicions?limit=200")).body.suspicions.map(({ id, rule }: Body) => `${rule} ${id}`)
    const before = { rows: (await served.get("/api/ledgers/person")).body, suspicions: await rulesOf() }
    const job = await served.take("人员.csv", [head, added, idle].join("\n"))
    expect(job.result.sheets.人员).toMatchObject({ added: 1, changed: 1 })
    await judge(served.runtime)
    const post = async (path: string, who: Actor = village, headers = {}) => {
      await served.get("/api/session", who)
      const init = { method: "POST", headers: { "content-type": "application/json", ...headers } }
      const answer = await served.app.request(path, init)
      return { status: answer.status, body: (await answer.json()) as Body }
    }
    return { ...served, before, job, post, rulesOf }
  }

  test("is undone as a unit: rows and suspicions are as before, and the journal tells", async () => {
    const { get, post, job, before, rulesOf } = await mistaken()
    expect(await rulesOf()).not.toEqual(before.suspicions)
    const { status, body } = await post(`/api/imports/${job.id}/undo`)
    expect([status, body.undoOf, body.more]).toEqual([200, job.id, false])
    expect(body.sheets).toMatchObject({ 人员: { rows: 2 } })
    expect(body.opened).toMatchObject([{ rule: "person.labour-contradicts-age" }])
    expect((await get("/api/ledgers/person")).body).toEqual(before.rows)
    expect(await rulesOf()).toEqual(before.suspicions)
    expect((await get("/api/imports")).body.imports).toMatchObject([
      { undoOf: job.id },
      { id: job.id, undoneBy: body.id }
    ])
    const { changes } = (await get(`/api/households/${here}/changes`)).body
    expect(changes.map(({ undoOf }: Body) => undoOf)).toEqual(expect.arrayContaining([job.id, null]))
    expect(changes[0]).toMatchObject({ importId: body.id, undoOf: job.id })
    expect(await post(`/api/imports/${job.id}/undo`)).toMatchObject({ status: 409, body: { code: "conflict" } })
    expect((await post(`/api/imports/${body.id}/undo`)).status).toBe(200)
    expect((await get("/api/ledgers/person/P-1")).status).toBe(200)
  })

  test("is not undone where a row was changed since, or named by another", async () => {
    const { take, get, post, job } = await mistaken()
    await take("人员.csv", [head, person("P-1", here, 300, { phone: "13812345679" })].join("\n"))
    const { status, body } = await post(`/api/imports/${job.id}/undo`)
    expect([status, body.code, body.details.rows]).toEqual([409, "conflict", [{ ledger: "person", key: "P-1" }]])
    expect((await get("/api/ledgers/person/P-1")).status).toBe(200)
    expect((await post(`/api/imports/${job.id}/undo`, actorOf("village", villages.other))).status).toBe(404)
  })
})

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\台账\\人员.CSV", "人员.csv"],
  ["..", "台账"],
  ["a\u0000b\u202e.xlsx", "a_b_.xlsx"],
  [`${"长".repeat(300)}.xlsx`, `${"长".repeat(60)}.xlsx`]
])("%j is written as %j", (name, file) => {
  expect(fileNameOf(name)).toBe(file)
})
