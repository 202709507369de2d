import type { Actor } from "@wengang/domain/people/Actor.ts"
import { expect, test } from "vitest"
import type { Body } from "./casework.ts"
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

test("changes come in the order in which they were committed, page by page, each once", async () => {
  const { changes } = await served()
  const all = await changes(city)
  expect(all.changes.length).toBe(7)
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
  expect((await changes(county)).changes.every(({ key }: Body) => key.includes(villages.kangcheng))).toBe(true)
  const { next } = await changes(county)
  await load({ household: [{ id: household, area: villages.other, kind: "lifted" }] })
  const told = async (who: Actor) =>
    (await changes(who, next)).changes.map(({ kind, area, key }: Body) => `${kind} ${area} ${key}`)
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
  const seen = (await changes(county, next)).changes
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
