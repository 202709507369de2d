import { setTimeout as sleep } from "node:timers/promises"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { RunLock } from "@wengang/storage/findings/RunLock.ts"
import { expect, onTestFinished, test } from "vitest"
import { Night } from "../src/nightly/Night.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const village = actorOf("village", villages.kangcheng)
const county = actorOf("county", "411081000000")
const neighbour = { ...actorOf("county", "411082000000"), id: "neighbour" }

async function office() {
  let current: Actor = county
  const night = new Night()
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const served = await appWith(ledgers, () => current, { night })
  const ask = async (path: string, who: Actor, body: string | null = null, type = "application/json") => {
    current = who
    const headers = { "content-type": type, "x-file-name": encodeURIComponent("人员.csv") }
    const answer = await served.app.request(path, { method: body === null ? "GET" : "POST", headers, body })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const underWay = async (who: Actor) => (await ask("/api/runs/underway", who)).body.runs as ReadonlyArray<Body>
  /** Another run, at the console, for which those of the server wait. */
  const held = RunLock.take(served.path)
  onTestFinished(() => held.release())
  return { ...served, night, ask, underWay, held }
}

const rows = [
  "人员编号,户编号,姓名,证件号码,健康状况,劳动技能,状态",
  `P-1,H-${villages.kangcheng},王某,${idNumber(300)},健康,无劳动力,在册`
].join("\n")

test("a run behind an import, and those that wait behind it, are told to whoever reads runs, until they have ended", async () => {
  const { ask, underWay, jobs, held } = await office()
  expect(await underWay(county)).toEqual([])
  await ask("/api/imports", village, rows, "application/octet-stream")
  await expect.poll(() => underWay(village), { timeout: 30_000 }).toMatchObject([{ state: "running" }])
  await ask("/api/runs", county, "{}")
  const [behind, asked] = await underWay(county)
  expect(behind).toMatchObject({ ordered: { by: "import", name: null }, area: null, areaPath: [], state: "running" })
  expect(Date.parse(behind.begun)).toBeGreaterThanOrEqual(Date.parse(behind.at))
  expect(asked).toMatchObject({ ordered: { by: "person", name: county.name }, state: "waiting", begun: null, total: 0 })
  expect(asked.areaPath.at(-1)).toBe("禹州市")
  // Who asked elsewhere is nobody's business; that something goes on is everybody's, who waits for it.
  expect((await underWay(neighbour)).map(({ ordered }) => ordered)).toEqual([
    { by: "import", name: null },
    { by: "person", name: null }
  ])
  held.release()
  await jobs.idle()
  expect(await underWay(county)).toEqual([])
})

test("how far a run is, is told while it goes on", async () => {
  const { ask, underWay, jobs, held } = await office()
  held.release()
  await ask("/api/runs", county, JSON.stringify({ mode: "full" }))
  const seen = await seenUntilIdle(jobs, () => underWay(county))
  const counted = seen.filter(({ total }) => total > 0)
  expect(counted.length).toBeGreaterThan(0)
  expect(counted.every(({ state, done, total }) => state === "running" && done <= total)).toBe(true)
})

test("the run of the night is told, and before what waits for it", async () => {
  const { ask, underWay, night } = await office()
  night.begin("night", new Date("2022-03-09T17:30:00Z"))
  night.advance(40, 120)
  await ask("/api/runs", county, "{}")
  expect(await underWay(county)).toMatchObject([
    {
      id: "night",
      ordered: { by: "night", name: null },
      area: null,
      begun: "2022-03-09T17:30:00.000Z",
      state: "running",
      done: 40,
      total: 120
    },
    { ordered: { by: "person" } }
  ])
  night.end()
  expect(await underWay(county)).toHaveLength(1)
})

test("a run at the console is told, without how far it is, and those of the server are told once", async () => {
  const { ask, underWay, jobs, held, path } = await office()
  held.release()
  const area = "411081000000" as AreaCode
  const console = RunLock.take(path, "run", { id: "R", area, startedAt: "2022-03-09T01:00:00.000Z" })
  await ask("/api/runs", county, "{}")
  const shown = await underWay(county)
  expect(shown[0]).toEqual({
    id: "R",
    ordered: { by: "console", name: null },
    area,
    areaPath: ["河南省", "许昌市", "禹州市"],
    state: "running",
    at: "2022-03-09T01:00:00.000Z",
    begun: "2022-03-09T01:00:00.000Z",
    done: 0,
    total: 0
  })
  expect(shown.slice(1)).toMatchObject([{ ordered: { by: "person" } }])
  console.release()
  const seen = await seenUntilIdle(jobs, () => underWay(county))
  expect(seen.filter(({ ordered }) => ordered.by === "console")).toEqual([])
})

test("nobody is told who may not read runs", async () => {
  const { ask } = await office()
  const permissions = county.permissions.filter((one) => one !== "run.read")
  expect((await ask("/api/runs/underway", { ...county, permissions })).status).toBe(403)
})

/** All runs that are told as under way until none is left to do. */
async function seenUntilIdle(
  jobs: { readonly idle: () => Promise<unknown> },
  look: () => Promise<ReadonlyArray<Body>>
) {
  const seen: Array<Body> = []
  let isDone = false
  void jobs.idle().then(() => {
    isDone = true
  })
  while (!isDone) {
    seen.push(...(await look()))
    await sleep(2)
  }
  return seen
}
