import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Accounts, type Rights } from "@wengang/application/ports/Accounts.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { describe, expect, onTestFinished, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { Sender, senderDefaults } from "../src/webhooks/Sender.ts"
import { appWith, asConsole, idleVillage, idNumber, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const county = "411081000000" as AreaCode
const officerRights: Rights = { role: "county", department: null, area: county }

/** The API, asked by an officer with an account of their own, whose rights others change. */
async function office() {
  let current: Actor | null = null
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const served = await appWith(ledgers, null, {
    authenticate: async (headers) =>
      current ??
      (await runOn(
        served.runtime,
        Accounts.use(({ authenticate }) => authenticate(headers, null))
      ))
  })
  const { runtime, app, jobs } = served
  const accounts = <A>(use: Parameters<typeof Accounts.use<A, unknown, never>>[0]) =>
    runOn(runtime, Accounts.use(use) as never) as Promise<A>
  const { account } = await accounts(({ create }) =>
    create({ username: "officer", name: "王某", rights: officerRights })
  )
  const officer: Actor = { ...account, area: county, role: "county", permissions: permissionsOf.county, via: "session" }
  const ask = async (method: string, path: string, body?: object, key?: string) => {
    current = key === undefined ? officer : null
    const headers = {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` })
    }
    const answer = await app.request(
      path,
      body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    )
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  return {
    ask,
    jobs,
    app,
    runtime,
    switched: (active: boolean) => accounts(({ setActive }) => setActive(account.id, active)),
    given: (rights: Rights) => accounts(({ setRights }) => setRights(account.id, rights))
  }
}

describe("a job that waits", () => {
  const lost = {
    "whose account was switched off": ["账号已停用", ({ switched }: Body) => switched(false)],
    "that may not do it any more": [
      "没有这项权限",
      ({ given }: Body) => given({ ...officerRights, role: "inspector" })
    ],
    "that was moved elsewhere": [
      "不在设立人的管辖范围内",
      ({ given }: Body) => given({ ...officerRights, area: "411082000000" })
    ]
  } as const

  test.each(Object.entries(lost))("is not done for somebody %s, and says so", async (_, [words, lose]) => {
    const served = await office()
    const { ask, jobs } = served
    const first = (await ask("POST", "/api/runs", {})).body
    const second = (await ask("POST", "/api/runs", {})).body
    const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent("户.csv") }
    await ask("GET", "/api/session")
    const sent = await served.app.request("/api/imports", {
      method: "POST",
      headers,
      body: `户编号,所在村,户类型\nH-NEW,${villages.kangcheng},脱贫户`
    })
    const third = (await sent.json()) as Body
    // The first job takes longer than this.
    await lose(served)
    await jobs.idle()
    const job = async (id: string) => (await ask("GET", `/api/jobs/${id}`)).body
    expect((await job(first.id)).state).toBe("done")
    for (const { id } of [second, third]) {
      expect(await job(id)).toMatchObject({
        state: "failed",
        result: null,
        failure: { code: "forbidden", sentence: { zh: expect.stringContaining(words) } }
      })
    }
    expect((await ask("GET", "/api/ledgers/household/H-NEW")).status).toBe(404)
  })
})

describe("a webhook", () => {
  async function told() {
    const served = await office()
    const received: Array<Body> = []
    const server = createServer(async (request, response) => {
      const chunks: Array<Buffer> = []
      for await (const chunk of request) chunks.push(chunk)
      received.push(JSON.parse(Buffer.concat(chunks).toString()))
      response.writeHead(204).end()
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    const logger = { info: () => {}, warn: () => {}, error: () => {} }
    const sender = new Sender(served.runtime, logger, { ...senderDefaults, privateTargets: true, idle: 20 })
    onTestFinished(() => sender.stop())
    const load = (village: string, from: number) => asConsole(served.runtime, write(idleVillage(village, 1, from)))
    const keys = () => received.flatMap(({ data }) => data.changes).map(({ key }: Body) => key)
    const quiet = async () => (await served.ask("GET", "/api/webhooks")).body.webhooks.map((one: Body) => one.quiet)
    return { ...served, url, load, keys, quiet }
  }
  const patient = { timeout: 20_000 }

  test("is quiet while its maker's account is off, or lacks right or area, says why, and then tells what it did not", async () => {
    const { ask, url, load, keys, quiet, switched, given } = await told()
    const { webhook } = (await ask("POST", "/api/webhooks", { name: "业务系统", url })).body
    expect(webhook.quiet).toBeNull()
    await load("411081101221", 300)
    await expect.poll(keys, patient).toContain("H-411081101221")
    await switched(false)
    await load("411081101222", 301)
    expect(await quiet()).toEqual(["switchedOff"])
    await given({ ...officerRights, role: "inspector" })
    await switched(true)
    expect(await quiet()).toEqual(["noPermission"])
    await given({ ...officerRights, area: "411082000000" as AreaCode })
    expect(await quiet()).toEqual(["noArea"])
    await load("411081101223", 302)
    expect(keys()).not.toContain("H-411081101222")
    await given(officerRights)
    expect(await quiet()).toEqual([null])
    await expect.poll(keys, patient).toEqual(expect.arrayContaining(["H-411081101222", "H-411081101223"]))
    expect(JSON.stringify(keys())).not.toContain(idNumber(300))
  })

  test("made with a key is quiet when the key is ended", async () => {
    const { ask, url, quiet } = await told()
    const { key, secret } = (await ask("POST", "/api/keys", { name: "业务系统", permissions: ["webhook.manage"] })).body
    expect((await ask("POST", "/api/webhooks", { name: "推送", url }, secret)).status).toBe(201)
    expect(await quiet()).toEqual([null])
    expect((await ask("DELETE", `/api/keys/${key.id}`)).status).toBe(200)
    expect(await quiet()).toEqual(["keyEnded"])
  })
})
