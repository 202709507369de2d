import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const ledgers = together(idleVillage(villages.kangcheng, 2, 100), idleVillage(villages.other, 1, 200))
const said = { reason: "otherRecord", text: "残疾证已交村委会查验", evidence: "村委会查验记录" }

async function asked(role: "village" | "township", area: string) {
  const { app } = await appWith(ledgers, actorOf(role, area))
  const send = async (method: string, path: string, body?: object) => {
    const init = { method, headers: { "content-type": "application/json" } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const { body } = await send("GET", "/api/suspicions?limit=200")
  return { send, listed: body.suspicions as ReadonlyArray<{ readonly id: string; readonly severity: string }> }
}

const township = () => asked("township", `${villages.kangcheng.slice(0, 9)}000`)

describe("suspicions by the API", () => {
  test("one is answered, cleared and told so in its history", async () => {
    const { send, listed } = await township()
    const id = listed[0]?.id ?? ""
    const at = `/api/suspicions/${id}`
    expect(await send("POST", `${at}/answer`, { text: "正在入户核实" })).toMatchObject({
      status: 200,
      body: { state: "open" }
    })
    expect(await send("POST", `${at}/clear`, said)).toEqual({ status: 200, body: { id, state: "cleared" } })
    expect((await send("POST", `${at}/clear`, said)).status).toBe(409)
    expect((await send("GET", at)).body.history.map(({ event }: Body) => event)).toEqual([
      "opened",
      "answered",
      "cleared"
    ])
    expect(await send("POST", `${at}/confirm`, {})).toMatchObject({ status: 200, body: { state: "confirmed" } })
  })

  test("several are cleared at once, each with its result", async () => {
    const { send, listed } = await township()
    const ids = [...listed.map(({ id }) => id), "0".repeat(32)]
    const { status, body } = await send("POST", "/api/suspicions/clear", { ids, ...said })
    expect(status).toBe(200)
    expect(body.results.map(({ id }: Body) => id)).toEqual(ids)
    for (const [at, { severity }] of listed.entries()) {
      expect(body.results[at]).toMatchObject(severity === "error" ? { code: "invalid-row" } : { state: "cleared" })
    }
    expect(body.results.at(-1)).toMatchObject({ code: "not-found" })
  })

  test.each([
    ["a reason of four characters", { ...said, text: "没有问题" }, 422],
    ["a whole identity number", { ...said, text: "王某证号410811199001011234" }, 422],
    ["a reason that is not known", { ...said, reason: "mistake" }, 400]
  ])("%s is refused and not repeated", async (_, body, status) => {
    const { send, listed } = await township()
    const answer = await send("POST", `/api/suspicions/${listed[0]?.id}/clear`, body)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).not.toContain("410811199001011234")
  })

  test("a village answers, and clears nothing; elsewhere there is nothing", async () => {
    const other = await asked("village", villages.other)
    const { send, listed } = await asked("village", villages.kangcheng)
    const at = (id: string | undefined, verb: string) => `/api/suspicions/${id}/${verb}`
    expect((await send("POST", at(listed[0]?.id, "answer"), { text: "正在核实" })).status).toBe(200)
    expect((await send("POST", at(listed[0]?.id, "clear"), said)).status).toBe(403)
    expect((await send("POST", at(other.listed[0]?.id, "answer"), { text: "正在核实" })).status).toBe(404)
  })
})
