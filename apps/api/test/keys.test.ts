import { Accounts } from "@wengang/application/ports/Accounts.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { describe, expect, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, together, villages } from "./testApp.ts"

const county = "411081000000" as AreaCode

/** The API, asked as an officer who is signed in, or by whatever the headers say. */
async function served() {
  let person: Actor | null = null
  const ledgers = together(idleVillage(villages.kangcheng, 1, 100), idleVillage(villages.other, 1, 200))
  const { app, runtime } = await appWith(ledgers, null, {
    authenticate: async (headers) =>
      person ??
      (await runOn(
        runtime,
        Accounts.use(({ authenticate }) => authenticate(headers, null))
      ))
  })
  const rights = { role: "county" as const, department: null, area: county }
  const { account } = await runOn(
    runtime,
    Accounts.use(({ create }) => create({ username: "officer", name: "王某", rights }))
  )
  const officer: Actor = { ...account, area: county, role: "county", permissions: permissionsOf.county, via: "session" }
  const ask = async (as: Actor | string, method: string, path: string, body?: object) => {
    person = typeof as === "string" ? null : as
    const authorization: Record<string, string> = typeof as === "string" ? { authorization: `Bearer ${as}` } : {}
    const headers = { "content-type": "application/json", ...authorization }
    const answer = await app.request(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
    return { status: answer.status, body: (await answer.json()) as any }
  }
  return { ask, officer }
}

const wanted = { name: "业务系统", permissions: ["ledger.read"] }

describe("keys by the API", () => {
  test("are made by a person, used by a program, ended by either", async () => {
    const { ask, officer } = await served()
    const made = await ask(officer, "POST", "/api/keys", wanted)
    expect(made).toMatchObject({ status: 201, body: { key: { area: county, permissions: ["ledger.read"] } } })
    const { secret, key } = made.body
    expect(await ask(secret, "GET", "/api/ledgers/person")).toMatchObject({ status: 200, body: { total: 1 } })
    expect((await ask(secret, "GET", "/api/suspicions")).status).toBe(403)
    expect((await ask(secret, "GET", `/api/ledgers/person/P-${villages.other}-000`)).status).toBe(404)
    expect((await ask(secret, "POST", "/api/keys", wanted)).status).toBe(403)
    expect(JSON.stringify((await ask(officer, "GET", "/api/keys")).body)).not.toContain(secret)
    expect((await ask(officer, "DELETE", `/api/keys/${key.id}`)).body.revokedAt).not.toBeNull()
    const refused = await ask(secret, "GET", "/api/ledgers/person")
    expect(refused).toMatchObject({ status: 401, body: { message: expect.stringContaining("密钥") } })
  })

  test("may do no more than whoever makes them, nor elsewhere", async () => {
    const { ask, officer } = await served()
    for (const body of [
      { ...wanted, permissions: ["case.read", "audit.read"] },
      { ...wanted, permissions: ["key.own"] },
      { ...wanted, permissions: [] },
      { ...wanted, area: "411082000000" },
      { ...wanted, days: 400 },
      { ...wanted, name: " " }
    ]) {
      expect([400, 403, 404]).toContain((await ask(officer, "POST", "/api/keys", body)).status)
    }
    expect((await ask(actorOf("village", villages.kangcheng), "POST", "/api/keys", wanted)).status).toBe(403)
  })

  test("are seen and ended by the security administrator of the area, and the log knows", async () => {
    const { ask, officer } = await served()
    const { key, secret } = (await ask(officer, "POST", "/api/keys", wanted)).body
    const security = actorOf("securityAdministrator", "411000000000")
    const elsewhere = actorOf("securityAdministrator", "411082000000")
    expect((await ask(elsewhere, "GET", "/api/keys")).body.keys).toEqual([])
    expect((await ask(elsewhere, "DELETE", `/api/keys/${key.id}`)).status).toBe(404)
    expect((await ask(security, "DELETE", `/api/keys/${key.id}`)).status).toBe(200)
    const log = await ask(actorOf("auditAdministrator", "411000000000"), "GET", "/api/audit?limit=3")
    const actions = log.body.entries.map(({ action }: { action: string }) => action)
    expect(actions).toEqual(["key.revoke", "request.refuse", "key.issue"])
    expect(JSON.stringify(log.body)).not.toContain(secret)
  })
})
