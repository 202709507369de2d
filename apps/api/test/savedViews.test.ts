import type { Actor } from "@wengang/domain/people/Actor.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, villages } from "./testApp.ts"

async function appAs(first: Actor) {
  let current = first
  const { app } = await appWith({}, () => current)
  const send = async (method: string, path: string, body?: unknown) => {
    const headers = { "content-type": "application/json" }
    const answer = await app.request(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return { status: answer.status, body: (await answer.json()) as never }
  }
  return { send, actAs: (actor: Actor) => (current = actor) }
}

const view = { list: "suspicions", name: "错误", query: "severity=error" }
const county = actorOf("county", "411081000000")

describe("saved views", () => {
  test("are one's own, replaced by name, and deleted", async () => {
    const { send, actAs } = await appAs({ ...county, id: "one" })
    const saved = await send("POST", "/api/views", view)
    expect(saved).toMatchObject({ status: 201, body: view })
    const again = await send("POST", "/api/views", { ...view, query: "severity=reminder" })
    expect(again.body).toMatchObject({ id: (saved.body as { id: string }).id, query: "severity=reminder" })
    expect(await send("GET", "/api/views")).toMatchObject({ body: { views: [{ query: "severity=reminder" }] } })
    actAs({ ...county, id: "two" })
    expect(await send("GET", "/api/views")).toEqual({ status: 200, body: { views: [] } })
    expect(await send("DELETE", `/api/views/${(saved.body as { id: string }).id}`)).toMatchObject({ status: 404 })
    actAs({ ...county, id: "one" })
    expect(await send("DELETE", `/api/views/${(saved.body as { id: string }).id}`)).toMatchObject({ status: 200 })
    expect(await send("GET", "/api/views")).toEqual({ status: 200, body: { views: [] } })
  })

  test("keep no numbers and no names of people", async () => {
    const { send } = await appAs(county)
    for (const [list, query] of [
      ["household", "filter=headName:%E7%8E%8B%E6%9F%90"],
      ["person", "filter=name:%E7%8E%8B%E6%9F%90"],
      ["employment", "filter=employer:138+1234+5678"],
      ["employment", "filter=employer:41108119850615123X"],
      ["suspicions", "subject=person:41108119850615001X"]
    ]) {
      const refused = await send("POST", "/api/views", { ...view, list, query })
      expect(refused, query).toMatchObject({ status: 422, body: { code: "invalid-row" } })
    }
    expect(await send("GET", "/api/views")).toMatchObject({ body: { views: [] } })
  })

  test("are at most fifty an account, and of lists that one may see", async () => {
    const { send, actAs } = await appAs(county)
    for (let at = 0; at < 50; at += 1) {
      expect((await send("POST", "/api/views", { ...view, name: `视图${at}` })).status).toBe(201)
    }
    expect(await send("POST", "/api/views", { ...view, name: "再一个" })).toMatchObject({ status: 422 })
    expect((await send("POST", "/api/views", { ...view, name: "视图7", query: "" })).status).toBe(201)
    actAs({ ...actorOf("village", villages.kangcheng, ["ledger.read"]), id: county.id })
    expect(await send("GET", "/api/views")).toMatchObject({ body: { views: [] } })
    expect(await send("POST", "/api/views", view)).toMatchObject({ status: 403 })
  })
})
