import type { Actor } from "@wengang/domain/people/Actor.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const city = "411000000000"

/** The API as whoever `as` names at each request. */
async function served() {
  let acting: Actor = actorOf("systemAdministrator", city)
  const { app } = await appWith(idleVillage(villages.kangcheng, 1, 100), () => acting)
  const ask = async (as: Actor, method: string, path: string, body?: object) => {
    acting = as
    const init = { method, headers: { "content-type": "application/json" } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  return ask
}

const system = actorOf("systemAdministrator", city)
const security = actorOf("securityAdministrator", city)
const auditor = actorOf("auditAdministrator", city)
const rights = { role: "village", department: null, area: villages.kangcheng }

describe("accounts by the API", () => {
  test("are made by one administrator and given rights by another", async () => {
    const ask = await served()
    const made = await ask(system, "POST", "/api/accounts", { username: "wangmou", name: "王某" })
    expect(made).toMatchObject({ status: 201, body: { account: { role: null, mustChangePassword: true } } })
    expect(made.body.password.length).toBeGreaterThanOrEqual(10)
    const { id } = made.body.account
    expect((await ask(system, "PUT", `/api/accounts/${id}/rights`, rights)).status).toBe(403)
    expect(await ask(security, "PUT", `/api/accounts/${id}/rights`, rights)).toMatchObject({
      status: 200,
      body: rights
    })
    expect((await ask(security, "POST", "/api/accounts", { username: "other", name: "王某" })).status).toBe(403)
    expect((await ask(system, "PATCH", `/api/accounts/${id}`, { active: false })).body.active).toBe(false)
    expect((await ask(system, "GET", "/api/accounts")).body.accounts).toHaveLength(1)
  })

  test("are nobody else's business", async () => {
    const ask = await served()
    for (const one of [actorOf("city", city), actorOf("auditor", city), auditor]) {
      expect((await ask(one, "GET", "/api/accounts")).status).toBe(403)
    }
  })
})

describe("the log by the API", () => {
  test("is read by whoever keeps it and by auditors, whole and without secrets", async () => {
    const ask = await served()
    const made = await ask(system, "POST", "/api/accounts", { username: "wangmou", name: "王某" })
    const log = await ask(auditor, "GET", "/api/audit?limit=10")
    expect(log.body.entries[0]).toMatchObject({ action: "account.create", actorId: "test-systemAdministrator" })
    expect(JSON.stringify(log.body)).not.toContain(made.body.password)
    expect((await ask(auditor, "GET", "/api/audit?action=import.take")).body.entries).toHaveLength(1)
    expect((await ask(auditor, "GET", "/api/audit/state")).body).toMatchObject({ firstAltered: null })
    expect((await ask(system, "GET", "/api/audit")).status).toBe(403)
  })

  test("names the accounts that it is about, and those of another area to nobody", async () => {
    const ask = await served()
    const made = await ask(system, "POST", "/api/accounts", { username: "wangmou", name: "王某" })
    const { id } = made.body.account
    const path = `/api/audit?objectKind=account&objectId=${id}&limit=10`
    const called = async (as: Actor) =>
      (await ask(as, "GET", path)).body.entries.map((entry: Body) => [entry.action, entry.objectAccount])
    const neighbour = actorOf("auditAdministrator", "411082000000")
    const wangmou = { username: "wangmou", name: "王某" }
    expect(await called(neighbour)).toEqual([["account.create", wangmou]])
    await ask(security, "PUT", `/api/accounts/${id}/rights`, rights)
    expect(await called(auditor)).toEqual([
      ["account.setRights", wangmou],
      ["account.create", wangmou]
    ])
    // By now it is of another county.
    expect(await called(neighbour)).toEqual([["account.create", null]])
    const others = (await ask(auditor, "GET", "/api/audit?action=import.take")).body.entries
    expect(others.map((entry: Body) => entry.objectAccount)).toEqual([null])
  })
})

describe("the security settings by the API", () => {
  test("are seen and set by the security administrator alone, within bounds, and the log knows", async () => {
    const ask = await served()
    const path = "/api/settings/security"
    const before = (await ask(security, "GET", path)).body
    expect(before).toMatchObject({ lockOutAfter: 5, idleMinutes: 30, changeFirstPassword: true })
    for (const one of [system, auditor, actorOf("city", city)]) expect((await ask(one, "GET", path)).status).toBe(403)
    expect((await ask(security, "PUT", path, { ...before, idleMinutes: 0 })).status).toBe(400)
    expect((await ask(security, "PUT", path, { idleMinutes: 15 })).status).toBe(400)
    expect((await ask(security, "PUT", path, { ...before, idleMinutes: 15 })).body.idleMinutes).toBe(15)
    expect((await ask(security, "GET", path)).body.idleMinutes).toBe(15)
    const [entry] = (await ask(auditor, "GET", "/api/audit?limit=1")).body.entries
    expect(entry).toMatchObject({ action: "setting.change", before: { idleMinutes: 30 }, after: { idleMinutes: 15 } })
  })
})
