import type { Actor } from "@wengang/domain/people/Actor.ts"
import { expect, test } from "vitest"
import { type Body, office } from "./casework.ts"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, together, villages, write } from "./testApp.ts"

const county = actorOf("county", "411081000000")
const neighbour = actorOf("county", "411082000000")
const city = actorOf("city", "411000000000")
const household = `H-${villages.kangcheng}`

async function served() {
  let current: Actor = county
  const rows = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const { app, runtime, path } = await appWith(rows, () => current)
  const changes = async (who: Actor, after = 0, limit = 100) => {
    current = who
    const answer = await app.request(`/api/changes?after=${after}&limit=${limit}`)
    expect(answer.status).toBe(200)
    return (await answer.json()) as Body
  }
  const load = (more: Parameters<typeof write>[0]) => asConsole(runtime, write(more))
  const send = async (method: string, address: string, body: object, version?: string) => {
    current = city
    const headers = { "content-type": "application/json", ...(version === undefined ? {} : { "if-match": version }) }
    return app.request(address, { method, headers, body: JSON.stringify(body) })
  }
  const versionOf = async (address: string) => {
    current = city
    return (await app.request(address)).headers.get("etag") ?? ""
  }
  return { app, changes, load, send, versionOf, runtime, path }
}

/** The rows among the changes of a page. */
const rowsOf = ({ changes }: Body) => changes.filter(({ event }: Body) => event === null)

test("changes come in the order in which they were committed, page by page, each once", async () => {
  const { changes } = await served()
  const all = await changes(city)
  expect(rowsOf(all).length).toBe(7)
  expect(all.changes.length).toBeGreaterThan(7)
  const seqs = all.changes.map(({ seq }: Body) => seq)
  expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
  const paged: Array<Body> = []
  for (let page = await changes(city, 0, 2); ; page = await changes(city, page.next, 2)) {
    paged.push(...page.changes)
    if (!page.more) break
  }
  expect(paged).toEqual(all.changes)
  expect(await changes(city, all.next)).toEqual({ changes: [], next: all.next, more: false })
  expect(JSON.stringify(all)).not.toContain(idNumber(100))
  expect(all.changes[0]).toMatchObject({ ledger: "household", kind: "added", importId: expect.any(String) })
})

test("of each area its own, even where a row moves between two", async () => {
  const { changes, load } = await served()
  expect(rowsOf(await changes(county)).every(({ key }: Body) => key.includes(villages.kangcheng))).toBe(true)
  const { next } = await changes(county)
  await load({ household: [{ id: household, area: villages.other, kind: "lifted" }] })
  const told = async (who: Actor) =>
    rowsOf(await changes(who, next)).map(({ kind, area, key }: Body) => `${kind} ${area} ${key}`)
  expect(await told(county)).toEqual([`withdrawn null ${household}`])
  expect(await told(neighbour)).toEqual([`added ${villages.other} ${household}`])
  expect(await told(city)).toEqual([`changed ${villages.other} ${household}`])
})

test("what somebody enters, corrects and withdraws follows at once", async () => {
  const { changes, send, versionOf } = await served()
  const { next } = await changes(county)
  const values = { id: "H-900", area: villages.kangcheng, kind: "lifted", headName: "王某" }
  const at = "/api/ledgers/household/H-900"
  expect((await send("POST", "/api/ledgers/household", { values })).status).toBe(201)
  expect((await send("PATCH", at, { values: { declaredSize: 1 } }, await versionOf(at))).status).toBe(200)
  expect((await send("DELETE", at, { reason: "重复登记" }, await versionOf(at))).status).toBe(200)
  const seen = rowsOf(await changes(county, next))
  expect(seen.map(({ kind, key, importId }: Body) => `${kind} ${key} ${importId}`)).toEqual([
    "added H-900 null",
    "changed H-900 null",
    "withdrawn H-900 null"
  ])
  expect((await changes(neighbour, next)).changes).toEqual([])
})

test("a change that is not committed is not seen, and nothing is numbered before it later", async () => {
  const { changes, load, send } = await served()
  const { next } = await changes(city)
  const values = { id: "H-901", area: villages.kangcheng, kind: "lifted", headName: "王某" }
  await Promise.all([
    load(idleVillage("411081101221", 2, 300)),
    send("POST", "/api/ledgers/household", { values }),
    load(idleVillage("411081101222", 2, 400))
  ])
  const seen: Array<number> = []
  for (let page = await changes(city, next, 1); page.changes.length > 0; page = await changes(city, page.next, 1)) {
    seen.push(...page.changes.map(({ seq }: Body) => seq))
  }
  expect(seen).toEqual(Array.from({ length: 7 }, (_, at) => next + 1 + at))
})

test("suspicions that open, change and are resolved, and steps of cases, are told between the rows that did it", async () => {
  const { send, step, confirmed, handOver, load, judge } = await office()
  const feed = async (who: Parameters<typeof send>[0], after = 0) =>
    (await send(who, "GET", `/api/changes?after=${after}&limit=200`)).body as Body
  const begun = await feed("city")
  const opened = begun.changes.filter(({ ledger }: Body) => ledger === "suspicion")
  expect(opened.length).toBeGreaterThanOrEqual(5)
  expect(new Set(opened.map(({ kind, event }: Body) => `${kind} ${event}`))).toEqual(new Set(["opened opened"]))
  expect(begun.changes.findIndex(({ ledger }: Body) => ledger === "suspicion")).toBe(7)
  const shown = await send("city", "GET", `/api/suspicions/${encodeURIComponent(opened[0].key)}`)
  expect([shown.status, shown.body.suspicion.area]).toEqual([200, opened[0].area])

  const [first = "", ...others] = await confirmed()
  const { id } = (await handOver([first])).body.cases[0]
  await step("townsman", id, "sign-for")
  await send("city", "POST", `/api/suspicions/${encodeURIComponent(others[0] ?? "")}/answer`, {
    remark: "正在入户核实"
  })
  const persons = idleVillage(villages.kangcheng, 3, 100).person ?? []
  await load({ person: persons.map((one) => ({ ...one, labour: "ordinary" })) })
  await judge("2022-03-09")
  const told = (page: Body) => page.changes.map(({ ledger, kind, event }: Body) => [ledger, kind, event].join(" "))
  const after = await feed("county", begun.next)
  const changedRows = told(after).lastIndexOf("person changed ")
  expect(told(after).slice(0, 5)).toEqual([
    ...Array(3).fill("suspicion changed confirmed"),
    "case step handOver",
    "case step signFor"
  ])
  expect(
    told(after)
      .slice(changedRows + 1)
      .filter((one: string) => one === "suspicion resolved resolved")
  ).toHaveLength(3)
  expect(after.changes.find(({ ledger }: Body) => ledger === "case").key).toBe(id)
  expect(JSON.stringify(after)).not.toMatch(/王某|李某|入户核实|甲|"actor/)
  expect(told(await feed("neighbour", begun.next))).toEqual([])
})

test("whoever may read rows only is told of rows only", async () => {
  const rows = idleVillage(villages.kangcheng, 3, 100)
  const { app } = await appWith(rows, actorOf("county", "411081000000", ["change.read", "ledger.read"]))
  const { changes, next } = (await (await app.request("/api/changes?limit=200")).json()) as Body
  expect(new Set(changes.map(({ ledger }: Body) => ledger))).toEqual(new Set(["household", "person"]))
  expect(next).toBeGreaterThan(changes.at(-1).seq)
})
