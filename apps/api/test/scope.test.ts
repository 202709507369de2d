import { roleNames } from "@wengang/domain/people/Role.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, together, villages } from "./testApp.ts"

/** The code of the other village stands in all keys of its rows, and must not be seen. */
const marked = villages.other
const own = idleVillage(villages.kangcheng, 2, 100)
// Nothing in common with the other village: a verdict on what both have names the rows of both, for whoever sees one.
const persons = own.person?.map((person) => ({ ...person, phone: null })) ?? []
const ledgers = together({ ...own, person: persons }, idleVillage(marked, 2, 200))
const mutation = /^(POST|PUT|PATCH|DELETE)$/

/** Every operation that a server has under `/api`, but signing in and out, from its own table of routes. */
function operationsOf({ app }: Awaited<ReturnType<typeof appWith>>) {
  const all = app.routes.filter(
    ({ method, path }) => method !== "ALL" && /^\/api\/(?!session|set-up|openapi)/.test(path)
  )
  return [...new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
}

/** An address of the operation: its parameters are keys of the other village. */
function addressOf(path: string): string {
  return path
    .replace(":ledger", "person")
    .replace(":key", `P-${marked}-000`)
    .replace(/:\w+/g, "00000000000000000000000000000000")
}

describe("every operation", () => {
  test("is among those walked", async () => {
    expect(operationsOf(await appWith(ledgers)).length).toBeGreaterThan(8)
  })

  test.each(roleNames)("tells a %s of the next village nothing of this one", async (role) => {
    const served = await appWith(ledgers, actorOf(role, villages.kangcheng))
    const { app } = served
    for (const { method, path } of operationsOf(served)) {
      const init = mutation.test(method) ? { method, body: "{}", headers: { "content-type": "application/json" } } : {}
      const answer = await app.request(addressOf(path), init)
      const text = await answer.text()
      expect(answer.status, `${method} ${path}`).toBeLessThan(500)
      expect(text, `${method} ${path}`).not.toContain(marked)
      expect(answer.headers.get("content-type"), `${method} ${path}`).toMatch(/json/)
    }
  })

  test("is refused to whoever may do nothing, and leaves no data in the refusal", async () => {
    const served = await appWith(ledgers, actorOf("city", "411000000000", []))
    const { app } = served
    for (const { method, path } of operationsOf(served)) {
      const init = mutation.test(method) ? { method, body: "{}", headers: { "content-type": "application/json" } } : {}
      const answer = await app.request(addressOf(path), init)
      expect([400, 401, 403, 404], `${method} ${path}`).toContain(answer.status)
    }
  })

  test("is refused to whoever is not signed in", async () => {
    const served = await appWith(ledgers, null)
    const { app } = served
    for (const { method, path } of operationsOf(served)) {
      const answer = await app.request(addressOf(path), { method, headers: { "content-type": "application/json" } })
      expect([401], `${method} ${path}`).toContain(answer.status)
    }
  })

  test("is refused to pages of other sites, whose forms a browser sends with the reader's cookie", async () => {
    const served = await appWith(ledgers)
    const { app, logged } = served
    const headers = { "content-type": "text/plain", origin: "http://elsewhere.example" }
    for (const { method, path } of operationsOf(served).filter(({ method }) => method === "POST")) {
      const answer = await app.request(addressOf(path), { method, headers, body: "{}" })
      expect(answer.status, `${method} ${path}`).toBe(403)
      expect(await answer.json()).toMatchObject({ code: "foreign-request" })
    }
    expect(logged).toEqual([])
  })
})
