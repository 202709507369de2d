import { transact } from "@wengang/application/acting/transact.ts"
import { follower, followImport } from "@wengang/application/jobs/followImport.ts"
import { JobStore } from "@wengang/application/ports/JobStore.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, judge, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const village = actorOf("village", villages.kangcheng)
const county = actorOf("county", "411081000000")
const city = actorOf("city", "411000000000")
const here = `H-${villages.kangcheng}`
const sheetOf = (...rows: ReadonlyArray<string>) =>
  ["人员编号,户编号,姓名,证件号码,健康状况,劳动技能,状态", ...rows].join("\n")
const person = (id: string, ordinal: number, labour: string, household = here) =>
  `${id},${household},王某,${idNumber(ordinal)},健康,${labour},在册`

async function office() {
  let current: Actor = village
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const served = await appWith(ledgers, () => current)
  const ask = async (method: string, path: string, body: string | null = null, headers = {}, who: Actor = village) => {
    current = who
    const answer = await served.app.request(path, { method, headers, body })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const get = async (path: string, who: Actor = village) => (await ask("GET", path, null, {}, who)).body
  const send = async (content: string, query = "", who: Actor = village) => {
    const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent("人员.csv") }
    return (await ask("POST", `/api/imports${query}`, content, headers, who)).body.id as string
  }
  const take = async (content: string, who: Actor = village) => {
    const id = await send(content, "", who)
    await served.jobs.idle()
    return get(`/api/imports/${id}`, who)
  }
  const undo = (id: string) => ask("POST", `/api/imports/${id}/undo`, null, { "content-type": "application/json" })
  const runs = async () => (await get("/api/runs?limit=20", city)).runs as ReadonlyArray<Body>
  return { ...served, ask, get, send, take, undo, runs }
}

test("suspicions follow an import by a run of the program's own, whatever right to start runs the importer has", async () => {
  const { take, get, runs } = await office()
  const before = await runs()
  const { id, verification } = await take(sheetOf(person("P-1", 300, "无劳动力")))
  expect(verification).toMatchObject({ state: "done", asOf: "2022-03-09", opened: 1, resolved: 0, failure: null })
  const { suspicions } = await get("/api/suspicions?subject=person:P-1")
  expect(suspicions).toMatchObject([{ rule: "person.labour-contradicts-age", state: "open", openedOn: "2022-03-09" }])
  const after = await runs()
  expect(after.length).toBe(before.length + 1)
  const [run] = after
  expect(run).toMatchObject({
    id: verification.run,
    mode: "incremental",
    area: null,
    ordered: { by: "import", name: null }
  })
  // It costs what was touched: the household and its person, not the other village.
  expect(run.examined).toBeLessThan(before[0].examined)
  expect((await get("/api/imports")).imports[0]).toMatchObject({ id, verification })
})

test("so they do an undoing, which brings back what the import resolved", async () => {
  const { take, undo, get, jobs } = await office()
  const known = `P-${villages.kangcheng}-000`
  const { id, verification } = await take(sheetOf(person(known, 100, "普通劳动力")))
  expect(verification).toMatchObject({ opened: 0, resolved: 1 })
  const open = async () => (await get(`/api/suspicions?subject=person:${known}&state=open`)).suspicions
  expect(await open()).toEqual([])
  const undone = await undo(id)
  expect(undone.status).toBe(200)
  await jobs.idle()
  expect(await open()).toMatchObject([{ state: "open" }])
  expect((await get(`/api/imports/${undone.body.id}`)).verification).toMatchObject({
    state: "done",
    asOf: "2022-03-09"
  })
})

test("an import that changes nothing orders no run, nor does one that was refused whole, nor a preview", async () => {
  const { take, send, jobs, runs, get } = await office()
  const rows = sheetOf(person("P-1", 300, "普通劳动力"))
  await take(rows)
  const before = await runs()
  expect((await take(rows)).verification).toBeNull()
  const strict = await send(sheetOf(person("P-2", 301, "普通劳动力", "H-unknown")), "?strict=true")
  await send(sheetOf(person("P-3", 302, "无劳动力")), "?preview=true")
  await jobs.idle()
  expect(await runs()).toEqual(before)
  expect(await get(`/api/jobs/${strict}`)).toMatchObject({ state: "done", result: { taken: false } })
})

test("imports that wait together are followed by one run, which both tell of", async () => {
  const { send, jobs, runs, get } = await office()
  const before = await runs()
  const first = await send(sheetOf(person("P-1", 300, "无劳动力")))
  const second = await send(sheetOf(person("P-2", 301, "无劳动力")))
  await jobs.idle()
  expect((await runs()).length).toBe(before.length + 1)
  const told = await Promise.all([get(`/api/imports/${first}`), get(`/api/imports/${second}`)])
  expect(told[0].verification).toMatchObject({ state: "done", opened: 2, otherImports: 1 })
  expect(told[1].verification).toEqual(told[0].verification)
})

test("a run tells of how many imports it was, as far as they may concern whoever reads, and of none that changed nothing", async () => {
  const { send, jobs, get } = await office()
  const others = async (id: string, who: Actor) => (await get(`/api/imports/${id}`, who)).verification.otherImports
  const rows = sheetOf(person("P-1", 300, "无劳动力"))
  const own = await send(rows)
  await send(rows)
  const elsewhere = actorOf("village", villages.other)
  const theirs = await send(sheetOf(person("P-2", 301, "无劳动力", `H-${villages.other}`)), "", elsewhere)
  await jobs.idle()
  // The second changed no row, the third one of another village.
  expect([await others(own, village), await others(theirs, elsewhere)]).toEqual([0, 0])
  expect([await others(own, city), await others(theirs, city)]).toEqual([1, 1])
  // One by the city may touch the village, and one that comes later has a run of its own.
  const next = await send(sheetOf(person("P-3", 302, "无劳动力")))
  await send(sheetOf(person("P-4", 303, "无劳动力")), "", city)
  await jobs.idle()
  expect(await others(next, village)).toBe(1)
  expect(await others(own, city)).toBe(1)
})

test("nobody is told of what the run did elsewhere", async () => {
  const { take, get } = await office()
  // The number of somebody of the other village: a suspicion there too.
  const { id, verification } = await take(sheetOf(person("P-1", 200, "普通劳动力")))
  const wide = (await get(`/api/imports/${id}`, city)).verification
  expect(wide.opened).toBeGreaterThan(verification.opened)
  expect((await get(`/api/imports/${id}`, actorOf("village", villages.other))).code).toBe("not-found")
})

test("a run over a part, as of another day, does not move the day that imports are judged as of", async () => {
  const { take, ask, jobs } = await office()
  const body = JSON.stringify({ asOf: "2021-01-01", area: "411081000000" })
  await ask("POST", "/api/runs", body, { "content-type": "application/json" }, county)
  await jobs.idle()
  expect((await take(sheetOf(person("P-1", 300, "无劳动力")))).verification).toMatchObject({ asOf: "2022-03-09" })
})

test("a run says who ordered it, to whom it lies in the area of; the night and the console have no name", async () => {
  const { runtime, ask, jobs, get } = await office()
  await judge(runtime, "night")
  const body = JSON.stringify({ asOf: "2022-03-09", area: "411081000000" })
  await ask("POST", "/api/runs", body, { "content-type": "application/json" }, county)
  await jobs.idle()
  const ordered = async (who: Actor) => (await get("/api/runs?limit=2", who)).runs.map((run: Body) => run.ordered)
  expect(await ordered(city)).toEqual([
    { by: "person", name: county.name },
    { by: "console", name: null }
  ])
  expect(await ordered(actorOf("county", "411082000000"))).toEqual([
    { by: "person", name: null },
    { by: "console", name: null }
  ])
})

test("a run that a server left undone when it was killed is done at its next start", async () => {
  const { runtime, jobs, get } = await office()
  const rows = { person: [{ ...idleVillage(villages.kangcheng, 1, 300).person?.[0], id: "P-1" }] }
  await asConsole(runtime, write(rows))
  const sheets = { 人员: { rows: 1, added: 1, changed: 0, unchanged: 0, rejected: 0 } }
  const ordered = transact("ledger.import", ({ jobs: writes }) =>
    Effect.map(followImport(writes, "left", sheets), (value) => ({
      value,
      notes: [{ action: "import.take", object: null, area: null }] as const
    }))
  )
  await asConsole(runtime, ordered)
  await asConsole(
    runtime,
    JobStore.use(({ begin }) => begin)
  )
  jobs.resume()
  await jobs.idle()
  expect((await get("/api/suspicions?subject=person:P-1")).suspicions).toMatchObject([{ state: "open" }])
  const [job] = await asConsole(
    runtime,
    JobStore.use(({ lastOf }) => lastOf(follower.id, 1))
  )
  expect(job).toMatchObject({ id: "left", state: "done", failure: null })
})
