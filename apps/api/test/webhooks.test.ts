import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Webhook } from "standardwebhooks"
import { describe, expect, onTestFinished, test } from "vitest"
import { isPrivateAddress } from "../src/webhooks/isPrivateAddress.ts"
import { post } from "../src/webhooks/post.ts"
import { Sender, senderDefaults } from "../src/webhooks/Sender.ts"
import type { Body } from "./casework.ts"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, villages, write } from "./testApp.ts"

const county = actorOf("county", "411081000000")
const quick = { ...senderDefaults, privateTargets: true, idle: 20, timeout: 300, firstPause: 20, longestPause: 50 }

/** How long what happens by itself may take on a busy machine. */
const patient = { timeout: 20_000 }

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A system that is told of changes, and answers as it is said to: a status, or not at all. */
async function receiver() {
  const received: Array<Received> = []
  let answer: number | "silence" = 204
  const server = createServer(async (request, response) => {
    const chunks: Array<Buffer> = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    if (answer !== "silence") response.writeHead(answer, { location: "/elsewhere" }).end("ignored")
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers: (next: typeof answer) => {
      answer = next
    }
  }
}

async function served() {
  let current: Actor = county
  const { app, runtime, logged } = await appWith(idleVillage(villages.kangcheng, 1, 100), () => current)
  const ask = async (who: Actor, method: string, path: string, body?: object) => {
    current = who
    const init = { method, headers: { "content-type": "application/json" } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const create = async (url: string, who = county) =>
    (await ask(who, "POST", "/api/webhooks", { name: "业务系统", url })).body
  const load = (village: string, from: number) => asConsole(runtime, write(idleVillage(village, 1, from)))
  const deliveries = async (id: string) => (await ask(county, "GET", `/api/webhooks/${id}/deliveries`)).body.deliveries
  const start = (options: Partial<typeof quick> = {}) => {
    const logger = {
      info: () => {},
      warn: () => {},
      error: (fields: object) => void logged.push(JSON.stringify(fields))
    }
    const sender = new Sender(runtime, logger, { ...quick, ...options })
    onTestFinished(() => sender.stop())
    return sender
  }
  return { ask, create, load, deliveries, start, logged }
}

describe("a webhook", () => {
  test("is told what changes in its area, signed as Standard Webhooks has it", async () => {
    const { create, load, deliveries, start, logged } = await served()
    const { url, received } = await receiver()
    const { webhook, secret } = await create(url)
    start()
    await load("411081101221", 300)
    await load(villages.other, 400)
    await expect.poll(() => received.length, patient).toBe(1)
    const [{ headers, body }] = received as [Received]
    const message = new Webhook(secret).verify(body, headers as Record<string, string>) as Body
    expect(message.type).toBe("ledgers.changed")
    expect(message.data.changes.map(({ kind, key }: Body) => `${kind} ${key}`)).toEqual([
      "added H-411081101221",
      "added P-411081101221-000"
    ])
    expect(body).not.toContain(idNumber(300))
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow()
    await expect.poll(async () => (await deliveries(webhook.id))[0]?.state, patient).toBe("delivered")
    expect(received.length, "the neighbours' changes are not told").toBe(1)
    expect(logged).toEqual([])
  })

  test("that fails, is silent, and leads elsewhere, is told again until it takes the message", async () => {
    const { create, load, deliveries, start } = await served()
    const { url, received, answers } = await receiver()
    const { webhook } = await create(url)
    const faults = async () => (await deliveries(webhook.id)).map(({ fault, state }: Body) => `${state} ${fault}`)
    answers(500)
    start()
    await load("411081101221", 300)
    await expect.poll(faults, patient).toEqual(["pending status-500"])
    answers(302)
    await expect.poll(faults, patient).toEqual(["pending status-302"])
    answers("silence")
    await expect.poll(faults, patient).toEqual(["pending timeout"])
    await load("411081101222", 400)
    answers(200)
    await expect.poll(faults, patient).toEqual(["delivered null", "delivered null"])
    const first = new Set(received.slice(0, -1).map(({ headers }) => headers["webhook-id"]))
    expect(first.size, "each attempt of a message has the same id").toBe(1)
    expect(received.every(({ headers }) => headers["webhook-id"] !== undefined)).toBe(true)
  })

  test("is given up after a day, goes on with what came after, and can be told again", async () => {
    const { ask, create, load, deliveries, start } = await served()
    const { url, received, answers } = await receiver()
    const { webhook } = await create(url)
    const states = async () => (await deliveries(webhook.id)).map(({ state }: Body) => state)
    answers(503)
    const sender = start({ giveUpAfter: 0 })
    await load("411081101221", 300)
    await expect.poll(states, patient).toEqual(["givenUp"])
    await sender.stop()
    answers(204)
    received.length = 0
    start()
    expect((await ask(county, "POST", `/api/webhooks/${webhook.id}/replay`, { after: 0 })).status).toBe(200)
    await expect.poll(states, patient).toEqual(["delivered", "givenUp"])
    const { changes } = JSON.parse(received[0]?.body ?? "").data
    expect(changes.filter(({ event }: Body) => event === null)).toHaveLength(4)
    expect(changes.map(({ ledger, kind }: Body) => `${ledger} ${kind}`)).toContain("suspicion opened")
  })

  test("tells that it fails until a message arrives, given up or not, and not of what was dropped", async () => {
    const { ask, create, load, deliveries, start } = await served()
    const { url, answers } = await receiver()
    const { webhook } = await create(url)
    const other = (await create(url.replace("/hook", "/other"))).webhook
    const failing = async () => {
      const { webhooks } = (await ask(county, "GET", "/api/webhooks")).body
      return [webhook, other].map(({ id }) => webhooks.find((one: Body) => one.id === id).failing)
    }
    expect(await failing()).toEqual([false, false])
    answers(500)
    const sender = start({ longestPause: 100_000, firstPause: 100_000 })
    await load("411081101221", 300)
    await expect.poll(failing, patient).toEqual([true, true])
    // Told again from where it was: what had failed is dropped, and has not been tried since.
    sender.stop()
    await ask(county, "POST", `/api/webhooks/${webhook.id}/replay`, { after: 0 })
    expect(await failing()).toEqual([false, true])
    answers(204)
    start()
    await expect.poll(async () => (await deliveries(webhook.id))[0]?.state, patient).toBe("delivered")
    expect((await failing())[0]).toBe(false)
  })

  test("outlives the program: what it was not told, it is told at the next start", async () => {
    const { create, load, deliveries, start } = await served()
    const { url, received, answers } = await receiver()
    const { webhook } = await create(url)
    answers("silence")
    const sender = start({ timeout: 60_000 })
    await load("411081101221", 300)
    await expect.poll(() => received.length, patient).toBe(1)
    await sender.stop()
    expect(await deliveries(webhook.id)).toMatchObject([{ state: "pending", attempts: 0 }])
    answers(204)
    start()
    await expect.poll(async () => (await deliveries(webhook.id))[0]?.state, patient).toBe("delivered")
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1)
  })

  test("has a new secret and the former one for a day, and is silent while it is off", async () => {
    const { ask, create, load, start } = await served()
    const { url, received } = await receiver()
    const { webhook, secret } = await create(url)
    const rotated = (await ask(county, "POST", `/api/webhooks/${webhook.id}/rotate`)).body
    expect(rotated.secret).not.toBe(secret)
    expect(JSON.stringify((await ask(county, "GET", "/api/webhooks")).body)).not.toContain("whsec_")
    await ask(county, "POST", `/api/webhooks/${webhook.id}/active`, { active: false })
    await load("411081101221", 300)
    start()
    const { url: other, received: told } = await receiver()
    await ask(county, "POST", "/api/webhooks", { name: "另一系统", url: other })
    await load("411081101222", 400)
    await expect.poll(() => told.length, patient).toBe(1)
    expect(received).toEqual([])
    await ask(county, "POST", `/api/webhooks/${webhook.id}/active`, { active: true })
    await expect.poll(() => received.length, patient).toBe(1)
    const [{ headers, body }] = received as [Received]
    for (const one of [secret, rotated.secret]) {
      expect(new Webhook(one).verify(body, headers as Record<string, string>)).toBeTruthy()
    }
  })

  test("is its area's own, and the log knows who made, changed and ended it, not by which secret", async () => {
    const { ask, create } = await served()
    const { webhook, secret } = await create("https://hrss.example/hook")
    const neighbour = actorOf("county", "411082000000")
    expect((await ask(neighbour, "GET", "/api/webhooks")).body.webhooks).toEqual([])
    const path = `/api/webhooks/${webhook.id}`
    expect((await ask(neighbour, "GET", `${path}/deliveries`)).status).toBe(404)
    expect((await ask(neighbour, "POST", `${path}/rotate`)).status).toBe(404)
    expect((await ask(neighbour, "DELETE", path)).status).toBe(404)
    expect((await ask(actorOf("village", villages.kangcheng), "GET", "/api/webhooks")).status).toBe(403)
    expect((await ask(county, "DELETE", path)).status).toBe(200)
    const { body } = await ask(actorOf("auditor", "411081000000"), "GET", `/api/audit?objectKind=webhook&outcome=done`)
    expect(body.entries.map(({ action }: Body) => action)).toEqual(["webhook.delete", "webhook.create"])
    expect(JSON.stringify(body)).not.toContain(secret)
  })

  test.each(["ftp://hrss.example", "https://me:secret@hrss.example", "hrss.example", "https://"])(
    "is not made for %s",
    async (url) => {
      const { ask } = await served()
      const answer = await ask(county, "POST", "/api/webhooks", { name: "一", url })
      expect(answer).toMatchObject({ status: 422, body: { details: { pointer: "/url" } } })
    }
  )
})

describe("a target", () => {
  const options = { privateTargets: false, timeout: 1_000, signal: new AbortController().signal }

  test.each([
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest/meta-data",
    "https://100.100.100.200/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://localhost/",
    "http://hrss.example/"
  ])("that is private, or without TLS, is refused where it is not allowed: %s", async (url) => {
    expect(await post(url, "{}", {}, options)).toEqual({ fault: "forbidden-target" })
  })

  test("that is public is not private", () => {
    expect(["223.5.5.5", "2400:3200::1"].map(isPrivateAddress)).toEqual([false, false])
    expect(["10.1.2.3", "172.31.0.1", "192.168.1.1", "fe80::1%eth0", "fd00::1", "x"].map(isPrivateAddress)).toEqual(
      Array(6).fill(true)
    )
  })
})
