import type { Actor } from "@wengang/domain/people/Actor.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const city = actorOf("city", "411000000000")
const here = `P-${villages.kangcheng}`
const post = { id: "G1", area: villages.kangcheng, title: "保洁员", level: "village", quota: 2, monthlyPay: 30000 }
const appointment = { id: "A1", postId: "G1", personId: `${here}-000`, startOn: "2021-01-01" }
const worked = (month: string, days: number) => ({ appointmentId: "A1", month, days })

/** Ledgers that changed on 1, 5 and 9 March 2022 and today, with all rows as they were on each of these days. */
async function history() {
  let actor: Actor = city
  const people = together(idleVillage(villages.kangcheng, 4, 100), idleVillage(villages.other, 3, 200))
  const { app, runtime } = await appWith({}, () => actor)
  const ask = async (path: string, as: Actor = city, init: RequestInit = {}) => {
    actor = as
    const answer = await app.request(path, {
      ...init,
      headers: { "content-type": "application/json", ...init.headers }
    })
    return { status: answer.status, body: (await answer.json()) as Body, etag: answer.headers.get("etag") ?? "" }
  }
  const walk = async (path: string, as: Actor = city) => {
    const rows: Array<Body> = []
    for (let next: string | null = ""; next !== null; ) {
      const from = next === "" ? "" : `&after=${encodeURIComponent(next)}`
      const { status, body } = await ask(`${path}limit=2${from}`, as)
      expect(status, path).toBe(200)
      rows.push(...body.rows)
      next = body.next
    }
    return rows
  }
  /** The first column of a file. */
  const file = async (path: string) => {
    actor = city
    const [, ...lines] = (await (await app.request(path)).text()).trim().split("\r\n")
    return lines.map((line) => line.split(",")[0])
  }
  const ledgers = ["household", "person", "attendance"] as const
  const now = async (as: Actor = city) =>
    Object.fromEntries(await Promise.all(ledgers.map(async (one) => [one, await walk(`/api/ledgers/${one}?`, as)])))
  const days: Array<readonly [string, Body]> = []
  const at = async (day: string, rows: Parameters<typeof write>[0]) => {
    // Just before the end of the day in China.
    await asConsole(runtime, write(rows, `${day}T15:59:59.999Z`))
    days.push([day, await now()])
  }
  await at(
    "2022-03-01",
    together(people, { post: [post], appointment: [appointment], attendance: [worked("2022-01", 20)] })
  )
  const persons = people.person ?? []
  await at("2022-03-05", {
    person: [
      { ...persons[1], labour: "ordinary" },
      { ...persons[6], labour: "partial" },
      { ...persons[0], id: `${here}-900`, idNumber: idNumber(900) }
    ],
    attendance: [worked("2022-01", 21), worked("2022-02", 19)]
  })
  await at("2022-03-09", {
    person: [
      { ...persons[1], labour: "skilled" },
      { ...persons[2], health: "chronic" }
    ]
  })
  const { etag } = await ask(`/api/ledgers/person/${here}-900`)
  const gone = { method: "DELETE", headers: { "if-match": etag }, body: JSON.stringify({ reason: "重复登记" }) }
  expect((await ask(`/api/ledgers/person/${here}-900`, city, gone)).status).toBe(200)
  return { ask, walk, file, days, ledgers, now }
}

describe("a ledger as of a day", () => {
  test("is what it was then, whatever was added, changed or withdrawn since", async () => {
    const { walk, days, ledgers, now } = await history()
    for (const [day, known] of days) {
      for (const ledger of ledgers) {
        expect(await walk(`/api/ledgers/${ledger}?asOf=${day}&`), `${ledger} ${day}`).toEqual(known[ledger])
      }
    }
    expect(await walk("/api/ledgers/person?asOf=2022-03-08&")).toEqual(days[1]?.[1].person)
    expect(await walk("/api/ledgers/person?asOf=2022-02-28&")).toEqual([])
    expect(await walk("/api/ledgers/person?asOf=2999-01-01&")).toEqual((await now()).person)
  })

  test("holds the rows of the reader's area, and of one asked for, masked and counted", async () => {
    const { ask, walk, days } = await history()
    const village = actorOf("village", villages.kangcheng)
    const [, past] = days[1] ?? []
    const own = past.person.filter(({ area }: Body) => area === villages.kangcheng)
    expect(own).toHaveLength(5)
    expect(await walk("/api/ledgers/person?asOf=2022-03-05&", village)).toEqual(own)
    expect(await walk(`/api/ledgers/person?asOf=2022-03-05&area=${villages.kangcheng}&`)).toEqual(own)
    const { body } = await ask("/api/ledgers/person?asOf=2022-03-05&limit=2")
    expect(body.total).toBe(8)
    expect(JSON.stringify(body)).not.toContain(idNumber(100))
    expect((await ask(`/api/ledgers/person?asOf=2022-03-05&area=${villages.other}`, village)).body.rows ?? []).toEqual(
      []
    )
  })

  test("is shown row by row too, and taken along as a file", async () => {
    const { ask, days, file } = await history()
    const village = actorOf("village", villages.kangcheng)
    for (const [day, known] of days) {
      for (const row of known.person) {
        const shown = await ask(`/api/ledgers/person/${row.key}?asOf=${day}`)
        expect([shown.status, shown.body], `${row.key} ${day}`).toEqual([200, row])
      }
      expect(await file(`/api/ledgers/person/export?format=csv&asOf=${day}`)).toEqual(
        known.person.map(({ key }: Body) => key)
      )
    }
    const missing = [
      `${here}-900?asOf=2022-03-01`,
      `${here}-900`,
      `${here}-000?asOf=2022-02-28`,
      `P-${villages.other}-000?asOf=2022-03-05`
    ]
    for (const path of missing) expect((await ask(`/api/ledgers/person/${path}`, village)).status, path).toBe(404)
    expect((await ask("/api/ledgers/person/export?format=csv&asOf=2022-03-05&sort=name")).status).toBe(400)
  })

  test("is listed by area only, and its pages belong to its day", async () => {
    const { ask } = await history()
    for (const other of ["filter=labour:none", "sort=name", "sort=-bornOn&filter=labour:none"]) {
      const { status, body } = await ask(`/api/ledgers/person?asOf=2022-03-05&${other}`)
      expect([status, body.code, body.details.pointer]).toEqual([400, "wrong-usage", "/asOf"])
      expect(body.message).toContain("只能按地区筛选")
    }
    const { body } = await ask("/api/ledgers/person?asOf=2022-03-05&limit=1")
    const after = encodeURIComponent(body.next)
    for (const path of [`asOf=2022-03-06&after=${after}`, `after=${after}`, `asOf=2022-03-05&after=${here}-000`]) {
      expect((await ask(`/api/ledgers/person?${path}`)).body.details.pointer, path).toBe("/after")
    }
    expect((await ask("/api/ledgers/person?asOf=2022-02-30")).status).toBe(400)
  })
})
