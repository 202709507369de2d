import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import Sqlite from "better-sqlite3"
import { describe, expect, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const county = actorOf("county", "411081000000")
const neighbour = { ...actorOf("county", "411082000000"), id: "neighbour" }

async function office() {
  let current: Actor = county
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const served = await appWith(ledgers, () => current)
  const ask = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
    who = county
  ) => {
    current = who
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await served.app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  return { ...served, ask }
}

describe("a run that is asked for", () => {
  test("waits its turn, is done as of the day and in the area asked for, and tells what it gave", async () => {
    const { ask, jobs, runtime } = await office()
    const first = await ask("POST", "/api/runs", { asOf: "2022-03-10", area: villages.kangcheng, mode: "full" })
    const second = await ask("POST", "/api/runs", { asOf: "2022-03-11" })
    expect([first.status, second.status]).toEqual([202, 202])
    expect(first.body).toMatchObject({ kind: "verify", area: villages.kangcheng, state: "queued", result: null })
    expect(second.body).toMatchObject({ area: "411081000000", request: { asOf: "2022-03-11", mode: "incremental" } })
    await jobs.idle()
    const { body } = await ask("GET", `/api/jobs/${first.body.id}`)
    expect(body).toMatchObject({ state: "done", failure: null, result: { run: { id: body.id, asOf: "2022-03-10" } } })
    const runs = await runOn(
      runtime,
      FindingStore.use((findings) => findings.runs(2))
    )
    expect(runs.map(({ id, area }) => [id, area])).toEqual([
      [second.body.id, "411081000000"],
      [first.body.id, villages.kangcheng]
    ])
    const listed = await ask("GET", "/api/jobs?limit=1")
    expect(listed.body).toMatchObject({ jobs: [{ id: second.body.id, state: "done" }], next: second.body.id })
    expect((await ask("GET", `/api/jobs?before=${listed.body.next}`)).body.jobs).toMatchObject([{ id: first.body.id }])
  })

  test("under one key is done once", async () => {
    const { ask, jobs } = await office()
    const key = { "idempotency-key": "K1" }
    const first = await ask("POST", "/api/runs", {}, key)
    expect((await ask("POST", "/api/runs", {}, key)).body.id).toBe(first.body.id)
    await jobs.idle()
    expect((await ask("GET", "/api/jobs")).body.jobs).toHaveLength(1)
  })

  test("is nobody's business elsewhere, and no village's to ask for", async () => {
    const { ask, jobs } = await office()
    const { body } = await ask("POST", "/api/runs", {})
    expect((await ask("GET", `/api/jobs/${body.id}`, undefined, {}, neighbour)).status).toBe(404)
    expect((await ask("GET", "/api/jobs", undefined, {}, neighbour)).body.jobs).toEqual([])
    expect((await ask("POST", "/api/runs", { area: villages.kangcheng }, {}, neighbour)).status).toBe(404)
    expect((await ask("POST", "/api/runs", {}, {}, actorOf("village", villages.kangcheng))).status).toBe(403)
    await jobs.idle()
  })
})

test("what a killed server left running is marked as interrupted, and what waits is done", async () => {
  const { ask, jobs, path } = await office()
  const left = (await ask("POST", "/api/runs", {})).body.id
  await jobs.idle()
  const file = new Sqlite(path)
  file.exec("update job set state = 'running', ended = null, result = null; delete from run where area is not null")
  file.exec(`insert into job (id, kind, area, request, actor_id, actor_name, acting, at, state, done, total)
    select '11111111-1111-1111-1111-111111111111', kind, area, request, actor_id, actor_name, acting, at, 'queued', 0, 0 from job`)
  file.close()
  jobs.resume()
  await jobs.idle()
  expect((await ask("GET", `/api/jobs/${left}`)).body).toMatchObject({
    state: "failed",
    failure: { code: "interrupted", sentence: { zh: expect.stringContaining("任务中断") } }
  })
  expect((await ask("GET", "/api/jobs/11111111-1111-1111-1111-111111111111")).body.state).toBe("done")
})
