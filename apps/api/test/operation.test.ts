import { expect, test } from "vitest"
import { Limits } from "../src/operation/Limits.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, villages } from "./testApp.ts"

const small = idleVillage(villages.kangcheng, 1, 100)

test("an account that asks too often is told how long to wait", async () => {
  const { app } = await appWith(small, undefined, { limits: new Limits({ account: 2, address: 99 }) })
  const answers = [await app.request("/api/runs"), await app.request("/api/runs"), await app.request("/api/runs")]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
  expect(Number(answers[2]?.headers.get("retry-after"))).toBeGreaterThan(0)
  expect(await answers[2]?.json()).toMatchObject({ code: "too-many-requests" })
})

test("one account's haste is not another's", async () => {
  const people = [actorOf("county", "411081000000"), { ...actorOf("city", "411000000000"), id: "another" }]
  const { app } = await appWith(small, () => people.shift() ?? actorOf("village", villages.kangcheng), {
    limits: new Limits({ account: 1, address: 99 })
  })
  expect([(await app.request("/api/runs")).status, (await app.request("/api/runs")).status]).toEqual([200, 200])
})

test("strangers of one address are counted together, whatever they ask", async () => {
  const { app } = await appWith(small, null, { limits: new Limits({ account: 99, address: 2 }) })
  const asked = [await app.request("/api/runs"), await app.request("/api/session"), await app.request("/api/session")]
  expect(asked.map(({ status }) => status)).toEqual([401, 401, 429])
})

test("a body that is too large is refused before it is read", async () => {
  const { app } = await appWith(small, undefined, { bodyLimit: 1024 })
  const body = JSON.stringify({ values: { name: "王".repeat(1000) } })
  const answer = await app.request("/api/ledgers/person", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }
  })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: "too-large" })
})

test("requests are measured by the pattern of their route, never by the address", async () => {
  const { app } = await appWith(small)
  await app.request(`/api/ledgers/person/P-${villages.kangcheng}-000`)
  await app.request("/api/nothing/of/the/kind")
  const text = await (await app.request("/metrics", {}, connectedFrom("127.0.0.1"))).text()
  expect(text).toContain('route="/api/ledgers/:ledger/:key",status="200"')
  expect(text).not.toContain(villages.kangcheng)
  expect(text).not.toContain("/of/the/kind")
})

test("metrics are for this machine, or for whoever has the token", async () => {
  const { app } = await appWith(small)
  expect((await app.request("/metrics", {}, connectedFrom("203.0.113.9"))).status).toBe(404)
  const proxied = { headers: { "x-forwarded-for": "203.0.113.9" } }
  expect((await app.request("/metrics", proxied, connectedFrom("127.0.0.1"))).status).toBe(404)
  const guarded = await appWith(small, undefined, { metricsToken: "sixteen-letters-x" })
  expect((await guarded.app.request("/metrics", {}, connectedFrom("127.0.0.1"))).status).toBe(404)
  const headers = { authorization: "Bearer sixteen-letters-x" }
  expect((await guarded.app.request("/metrics", { headers }, connectedFrom("203.0.113.9"))).status).toBe(200)
})

test("a server that is about to end takes no new work", async () => {
  const { app } = await appWith(small, undefined, { ending: AbortSignal.abort() })
  const answer = await app.request("/readyz")
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ code: "ending" })
  expect((await app.request("/healthz")).status).toBe(200)
})

const connectedFrom = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })
