import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { ApiKeys } from "@wengang/application/ports/ApiKeys.ts"
import { requestOf } from "@wengang/contract/Call.ts"
import type { Endpoint, Example } from "@wengang/contract/Endpoint.ts"
import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { endpoints } from "@wengang/contract/endpoints.ts"
import { sample } from "@wengang/contract/sample.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { faultOf } from "./answerChecks.ts"
import { callerOf } from "./callerOf.ts"
import { caseActor, caseSamples } from "./caseSamples.ts"
import { pdf } from "./casework.ts"
import { demonstrationApp } from "./demonstrationApp.ts"
import { payListSamples } from "./payListSamples.ts"
import { actorOf } from "./people.ts"
import { proposalOf } from "./proposals.ts"
import { roleFor } from "./roleFor.ts"
import { appWith } from "./testApp.ts"
import { totpOf } from "./totpOf.ts"

const city = "411000000000"
const password = "Zhu-ma-47-dian"
const json = { "content-type": "application/json" }
let served: Awaited<ReturnType<typeof demonstrationApp>>
let waiting: Array<string> = []
let cookie = ""
/** The id of an account that there is: keys belong to one. */
let owner = ""

beforeAll(async () => {
  served = await demonstrationApp()
  const call = callerOf(served.app)
  const { suspicions } = await call(listSuspicionsEndpoint, { query: { severity: "suspicion", limit: "200" } })
  const persons = await call(listRowsEndpoint, { params: { ledger: "person" }, query: { limit: "1" } })
  known = { ...known, [sample.person]: async () => persons.rows[0]?.key ?? "" }
  const ofTownship = { area: "411082110000", severity: "suspicion", limit: "50" } as const
  const township = await call(listSuspicionsEndpoint, { query: ofTownship })
  known = {
    ...known,
    ...caseSamples(
      served,
      township.suspicions.map(({ id }) => id)
    ),
    ...payListSamples(served)
  }
  const taken = new Set(township.suspicions.map(({ id }) => id))
  waiting = suspicions.map(({ id }) => id).filter((id) => !taken.has(id))
  owner = (await newAccount()).account.id
}, 120_000)
afterAll(() => served.close())

/** What samples stand for. */
let known: Readonly<Record<string, () => Promise<string>>> = {
  [sample.suspicion]: async () => waiting.pop() ?? "",
  [sample.password]: async () => password,
  [sample.account]: async () => (await newAccount()).account.id,
  [sample.key]: async () => {
    const wanted = { ownerId: owner, name: "业务系统", permissions: ["ledger.read"] as const }
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
    const issue = ApiKeys.use((keys) => keys.issue({ ...wanted, area: city as AreaCode, expiresAt }))
    return (await served.runtime.runPromise(issue)).key.id
  },
  [sample.import]: async () => {
    const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent("户.csv") }
    const content = "户编号,所在村,户类型,户主姓名\nH-411081101224-920,411081101224,脱贫户,王某\n"
    const answer = await served.app.request("/api/imports", { method: "POST", headers, body: content })
    await served.jobs.idle()
    return ((await answer.json()) as { readonly id: string }).id
  },
  [sample.job]: async () => {
    const asked = { method: "POST", headers: json, body: JSON.stringify({ asOf: "2022-03-09", area: "411081101224" }) }
    return ((await (await served.app.request("/api/runs", asked)).json()) as { readonly id: string }).id
  },
  [sample.proposal]: () => proposalOf(served),
  [sample.rehearsedProposal]: () => proposalOf(served, { by: owner }),
  [sample.submittedProposal]: () => proposalOf(served, { submitted: true }),
  [sample.view]: async () => {
    const body = JSON.stringify({ list: "cases", name: "已逾期", query: "lamp=red" })
    const answer = await served.app.request("/api/views", { method: "POST", headers: json, body })
    return ((await answer.json()) as { readonly id: string }).id
  },
  [sample.webhook]: async () => {
    const init = { method: "POST", headers: json, body: JSON.stringify({ name: "一", url: "https://hrss.example/" }) }
    served.actAs(actorOf("city", city))
    const answer = await served.app.request("/api/webhooks", init)
    return ((await answer.json()) as { readonly webhook: { readonly id: string } }).webhook.id
  },
  [sample.code]: async () => {
    const init = { method: "POST", headers: { ...json, cookie }, body: JSON.stringify({ password }) }
    const enrolled = await served.app.request("/api/session/totp", init)
    const { secret } = (await enrolled.json()) as { readonly secret: string }
    return totpOf(secret)
  }
}

let made = 0

function newAccount(username = `clerk${made++}`) {
  const rights = { role: "city" as const, department: null, area: city as AreaCode }
  return served.runtime.runPromise(
    Accounts.use(({ create }) => create({ username, name: "王某", rights, password, mustChange: false }))
  )
}

/** A sign-in of an account of its own, for the endpoints about one's own session. */
async function signIn(username: string): Promise<string> {
  await newAccount(username)
  const init = { method: "POST", headers: json, body: JSON.stringify({ username, password }) }
  const answer = await served.app.request("/api/session", init)
  return (answer.headers.getSetCookie()[0] ?? "").split(";")[0] ?? ""
}

async function filled<A>(value: A): Promise<A> {
  let text = JSON.stringify(value)
  for (const [stand, made] of Object.entries(known)) {
    while (text.includes(JSON.stringify(stand)))
      text = text.replace(JSON.stringify(stand), JSON.stringify(await made()))
  }
  return JSON.parse(text)
}

async function ask(endpoint: Endpoint, example: Example, app = served.app): Promise<Response> {
  const { method, address, body } = requestOf(endpoint, (await filled(example)) as never)
  const headers: Record<string, string> = { ...json, cookie }
  served.actAs(endpoint.tag === "cases" ? caseActor(endpoint) : { ...actorOf(roleFor(endpoint), city), id: owner })
  if (endpoint.needsVersion === true) {
    // The steps of a case are named below it.
    const object = address.replace(/^(\/api\/(?:cases|parameter-proposals|pay-lists\/\d+)\/[^/]+)\/.*$/, "$1")
    headers["if-match"] = (await app.request(object)).headers.get("etag") ?? ""
  }
  if (endpoint.accepts !== undefined) {
    const { name, content } = example.file ?? { name: "核查表.pdf", content: pdf }
    const named = { "content-type": endpoint.accepts, "x-file-name": encodeURIComponent(name) }
    return app.request(address, { method, headers: { ...headers, ...named }, body: content as never })
  }
  return app.request(address, body === undefined ? { method, headers } : { method, headers, body })
}

describe("the examples", () => {
  const examples = endpoints.flatMap((endpoint) =>
    (endpoint.examples ?? []).map((example) => ({ id: endpoint.id, name: example.name, endpoint, example }))
  )

  test("are answered as the document says, and a word more would be noticed", async () => {
    const answer = (more: object) =>
      new Response(JSON.stringify({ status: "ok", ...more }), { headers: { "content-type": "application/json" } })
    expect(await faultOf("GET", "/healthz", answer({}))).toBeNull()
    expect(await faultOf("GET", "/healthz", answer({ more: 1 }))).toContain("additional properties")
    expect(await faultOf("GET", "/healthz", new Response("", { status: 418 }))).toBe("418 is not listed")
  })

  test("are there for every endpoint", () => {
    expect(endpoints.filter((one) => (one.examples ?? []).length === 0).map(({ id }) => id)).toEqual([])
  })

  test.each(examples.filter(({ id }) => id !== "setUp"))("$id $name", async ({ endpoint, example }) => {
    if (endpoint.tag === "session") cookie = await signIn(endpoint.id === "signIn" ? "officer" : `officer${made++}`)
    const answer = await ask(endpoint, example)
    expect(answer.status, await answer.clone().text()).toBe(endpoint.status)
    expect(await faultOf(endpoint.method, endpoint.path, answer)).toBeNull()
    expect(served.logged).toEqual([])
  })

  test.each(examples.filter(({ id }) => id === "setUp"))("$id $name", async ({ endpoint, example }) => {
    const { app, runtime } = await appWith({})
    const token = await runtime.runPromise(Accounts.use(({ setUpToken }) => setUpToken))
    const answer = await ask(endpoint, { ...example, body: { ...(example.body as object), token } }, app)
    expect(answer.status, await answer.clone().text()).toBe(endpoint.status)
    expect(await faultOf(endpoint.method, endpoint.path, answer)).toBeNull()
  })
})
