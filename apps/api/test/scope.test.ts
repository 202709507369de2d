import * as XLSX from "@e965/xlsx"
import { endpoints } from "@wengang/contract/endpoints.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { roleNames } from "@wengang/domain/people/Role.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

/** The code of the other village stands in all keys of its rows, and must not be seen. */
const marked = villages.other
const own = idleVillage(villages.kangcheng, 2, 100)
// Nothing in common with the other village: a verdict on what both have names the rows of both, for whoever sees one.
const persons = own.person?.map((person) => ({ ...person, phone: null })) ?? []
// A list of another office, which has no place of its own, names somebody of either.
const listed = [100, 200].map((ordinal) => ({
  list: "insured",
  idNumber: idNumber(ordinal),
  fromOn: "2021-01-01",
  source: ordinal === 200 ? marked : "人社比对"
}))
const ledgers = together({ ...own, person: persons, listed }, idleVillage(marked, 2, 200))
const mutation = /^(POST|PUT|PATCH|DELETE)$/

/** Every operation that a server has under `/api`, but signing in and out, from its own table of routes. */
function operationsOf({ app }: Awaited<ReturnType<typeof appWith>>) {
  const all = app.routes.filter(
    ({ method, path }) => method !== "ALL" && /^\/api\/(?!session|set-up|openapi)/.test(path)
  )
  return [...new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
}

/** The log without what was refused: it names what this test asked for. */
function withoutRefusals(text: string): string {
  const { entries = [] } = JSON.parse(text) as { readonly entries?: ReadonlyArray<{ readonly action: string }> }
  return JSON.stringify(entries.filter(({ action }) => action !== "request.refuse"))
}

/** An address of the operation: its parameters are keys of the other village. */
function addressOf(path: string): string {
  return path
    .replace(":ledger", "person")
    .replace(":key", `P-${marked}-000`)
    .replace(/:\w+/g, "00000000000000000000000000000000")
}

/** The same for lists as files, which are asked for as text. */
function readableAddressOf(path: string): string {
  return path.endsWith("/export") ? `${addressOf(path)}?format=csv` : addressOf(path)
}

/** What an operation said, without what the log keeps of this test's own refusals. */
function saidBy(path: string, text: string): string {
  if (path === "/api/audit") return withoutRefusals(text)
  const lines = text.split("\r\n")
  return path === "/api/audit/export" ? lines.filter((line) => !line.includes("request.refuse")).join("") : text
}

/** What the neighbours have that has an id: a suspicion and a case with a paper, made by their city, with a proposal for a parameter. */
async function objectsOf({ app }: Pick<Awaited<ReturnType<typeof appWith>>, "app">) {
  const send = async (method: string, path: string, body?: unknown, headers = {}) => {
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const sent = body instanceof Uint8Array ? body : JSON.stringify(body)
    const answer = await app.request(path, method === "GET" ? { method } : { ...init, body: sent as never })
    expect(answer.ok, path).toBe(true)
    return answer.json() as Promise<never>
  }
  type Ids = ReadonlyArray<{ readonly id: string }>
  const { suspicions }: { readonly suspicions: Ids } = await send("GET", `/api/suspicions?area=${marked}`)
  const [suspicion, other] = suspicions.map(({ id }) => id)
  await send("POST", `/api/suspicions/${suspicion}/confirm`, {})
  const unit = { area: marked, role: "village" }
  const { cases }: { readonly cases: Ids } = await send("POST", "/api/cases", {
    suspicions: [suspicion],
    unit,
    quality: "逐户核实到人"
  })
  const parameter = { rule: "ledger.stale", name: "days", value: "45", unit: "天", jurisdiction: marked }
  const proposal: { readonly id: string } = await send("POST", "/api/parameter-proposals", {
    ...parameter,
    from: "2022-03-01",
    source: "村里的规定",
    standing: "confirmed",
    reason: "按村里规定执行"
  })
  return { suspicion: other ?? "", case: cases[0]?.id ?? "", proposal: proposal.id }
}

type Objects = Awaited<ReturnType<typeof objectsOf>>

function objectOf(path: string, objects: Objects): string {
  if (path.startsWith("/api/cases")) return objects.case
  return path.startsWith("/api/parameter-proposals") ? objects.proposal : objects.suspicion
}

/** A request for what the neighbours have, well-formed in all parts, as the operation's example has it. */
function requestFor(method: string, path: string, objects: Objects): readonly [string, RequestInit] {
  const described = endpoints.find(
    (one) => one.method === method && `${one.path.replace(/\{(\w+)\}/g, ":$1")}` === path
  )
  const [example] = described?.examples ?? []
  const object = objectOf(path, objects)
  const address = addressOf(
    path
      .replace(":digest", "0".repeat(64))
      .replace(":id", object)
      .replace(":ledger", example?.params?.ledger ?? "person")
      .replace(
        ":key",
        example?.params?.ledger === "household" || path.startsWith("/api/households")
          ? `H-${marked}`
          : `P-${marked}-000`
      )
  )
  if (method === "GET") return [`${address}?${new URLSearchParams(example?.query)}`, {}]
  const headers = {
    "content-type": described?.accepts ?? "application/json",
    "if-match": '"1"',
    "x-file-name": "a.pdf"
  }
  return [address, { method, headers, body: JSON.stringify(example?.body ?? {}) }]
}

/** What an answer says, the cells of a workbook included. */
async function textOf(answer: Response): Promise<string> {
  if (answer.headers.get("content-type")?.includes("spreadsheetml") !== true) return answer.text()
  const { Sheets } = XLSX.read(await answer.arrayBuffer())
  return JSON.stringify(Sheets)
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
      const answer = await app.request(readableAddressOf(path), init)
      const text = await textOf(answer)
      expect(answer.status, `${method} ${path}`).toBeLessThan(500)
      expect(saidBy(path, text), `${method} ${path}`).not.toContain(marked)
      expect(answer.headers.get("content-type"), `${method} ${path}`).toMatch(/json|text\/csv|spreadsheetml/)
    }
  })

  test.each(roleNames)("on one thing of the neighbours is for a %s as if there were none", async (role) => {
    let current: Actor = actorOf("city", "411000000000")
    const served = await appWith(ledgers, () => current)
    const objects = await objectsOf(served)
    current = actorOf(role, villages.kangcheng)
    const onOne = operationsOf(served).filter(({ path }) => /:(id|key)/.test(path))
    expect(onOne.length).toBeGreaterThan(20)
    for (const { method, path } of onOne) {
      const answer = await served.app.request(...requestFor(method, path, objects))
      const { code } = (await answer.json()) as { readonly code: string }
      expect([403, 404], `${method} ${path} ${code}`).toContain(answer.status)
      if (answer.status === 404) expect(["not-found", "unknown-rule"], `${method} ${path}`).toContain(code)
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
