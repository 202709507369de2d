import type { Actor } from "@wengang/domain/people/Actor.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const { kangcheng } = villages
const household = `H-${kangcheng}`
const clerk = { ...actorOf("village", kangcheng), id: "clerk", name: "王某甲" }
const neighbour = actorOf("village", villages.other)
const auditor = actorOf("auditor", "411081000000")

async function office() {
  let current: Actor = clerk
  const own = idleVillage(kangcheng, 2, 100)
  const posts = {
    post: [{ id: "G-1", area: kangcheng, title: "保洁员", level: "village", quota: 1, monthlyPay: 30_000 }],
    appointment: [{ id: "A-1", postId: "G-1", personId: `P-${kangcheng}-000`, startOn: "2022-01-10" }],
    attendance: [{ appointmentId: "A-1", month: "2022-02", days: 20 }]
  }
  const { app, runtime } = await appWith(together(own, posts, idleVillage(villages.other, 1, 200)), () => current)
  const ask = async (method: string, path: string, body?: object, headers = {}, who: Actor = clerk) => {
    current = who
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    const text = await answer.text()
    return { status: answer.status, text, body: JSON.parse(text) as Body }
  }
  const correct = async (ledger: string, key: string, values: object) => {
    const path = `/api/ledgers/${ledger}/${encodeURIComponent(key)}`
    const { version } = (await ask("GET", path)).body
    const headers = { "if-match": `"${version}"` }
    const { status, text } = await ask("PATCH", path, { values }, headers)
    expect(status, text).toBe(200)
  }
  const changes = async (query = "", who: Actor = clerk) =>
    ask("GET", `/api/households/${household}/changes${query}`, undefined, {}, who)
  return { ask, correct, changes, runtime }
}

describe("who changed what", () => {
  test("tells each field before and after, who and when, newest first, for all rows of the household", async () => {
    const { correct, changes } = await office()
    await correct("person", `P-${kangcheng}-000`, { labour: "ordinary", phone: "13900001111" })
    await correct("attendance", "A-1/2022-02", { days: 19 })
    const { body } = await changes()
    const [latest, former, ...first] = body.changes
    expect(latest).toMatchObject({
      ledger: "attendance",
      key: "A-1/2022-02",
      operation: "changed",
      actorName: "王某甲"
    })
    expect(latest.fields).toMatchObject([{ name: "days", before: 20, after: 19 }])
    expect(former.fields.map(({ name, before, after }: Body) => [name, before, after])).toEqual([
      ["labour", "无劳动力", "普通劳动力"],
      ["phone", "138****5678", "139****1111"]
    ])
    const added = first.map(({ ledger, operation }: Body) => `${ledger} ${operation}`).sort()
    expect(added).toEqual(["appointment added", "attendance added", "household added", "person added", "person added"])
  })

  test("shows no whole number, and nothing elsewhere; a page follows the other", async () => {
    const { correct, changes } = await office()
    await correct("person", `P-${kangcheng}-000`, { phone: "13900001111" })
    const whole = await changes()
    for (const secret of ["13900001111", "13812345678", idNumber(100)]) expect(whole.text).not.toContain(secret)
    const { body: page } = await changes("?limit=2")
    const { body: rest } = await changes(`?limit=200&before=${page.next}`)
    expect([...page.changes, ...rest.changes]).toEqual(whole.body.changes)
    expect(rest.next).toBe(null)
    expect((await changes("", neighbour)).status).toBe(404)
    expect((await changes("", auditor)).status).toBe(200)
  })

  test("also tells of rows that were withdrawn, and of those of an import", async () => {
    const { ask, changes, runtime } = await office()
    const path = `/api/ledgers/attendance/${encodeURIComponent("A-1/2022-02")}`
    const { version } = (await ask("GET", path)).body
    await ask("DELETE", path, { reason: "登记错误" }, { "if-match": `"${version}"` })
    const persons = idleVillage(kangcheng, 1, 100).person ?? []
    await asConsole(runtime, write({ person: persons.map((one) => ({ ...one, willing: true })) }))
    const { body } = await changes()
    expect(body.changes[0]).toMatchObject({ operation: "changed", importId: expect.any(String), actorName: "test" })
    expect(body.changes[1]).toMatchObject({
      operation: "withdrawn",
      ledger: "attendance",
      fields: [],
      actorName: "王某甲"
    })
  })
})

describe("a household as of a day", () => {
  test("has the rows of today at the end of today, and none before anything was entered", async () => {
    const { ask } = await office()
    const of = async (day: string, who: Actor = clerk) =>
      ask("GET", `/api/households/${household}/as-of?day=${day}`, undefined, {}, who)
    const today = new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10)
    const { body } = await of(today)
    const ledgers = body.rows.map(({ ledger }: Body) => ledger).sort()
    expect(ledgers).toEqual(["appointment", "attendance", "household", "person", "person"])
    expect(body.rows.find(({ ledger }: Body) => ledger === "person").values.phone).toBe("138****5678")
    expect((await ask("GET", `/api/households/${household}/as-of`)).body).toEqual({ day: null, rows: body.rows })
    expect((await of("2020-01-01")).body).toEqual({ day: "2020-01-01", rows: [] })
    expect((await of(today, neighbour)).status).toBe(404)
    expect((await of("H-nobody")).status).toBe(400)
    expect((await ask("GET", "/api/households/H-0/as-of?day=2022-03-09")).status).toBe(404)
  })

  test("gone by has what stood then, also what was corrected or withdrawn since", async () => {
    const { ask, correct } = await office()
    await correct("person", `P-${kangcheng}-000`, { labour: "ordinary" })
    const path = `/api/ledgers/attendance/${encodeURIComponent("A-1/2022-02")}`
    const { version } = (await ask("GET", path)).body
    await ask("DELETE", path, { reason: "登记错误" }, { "if-match": `"${version}"` })
    const { body } = await ask("GET", `/api/households/${household}/as-of?day=2022-03-09`)
    const row = (key: string) => body.rows.find((one: Body) => one.key === key)
    expect(row(`P-${kangcheng}-000`).values.labour).toBe("none")
    expect(row("A-1/2022-02").values.days).toBe(20)
  })
})
