import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { Effect, Layer, ManagedRuntime } from "effect"
import { describe, expect, test } from "vitest"
import { makeApp } from "../src/app.ts"
import { Jobs } from "../src/jobs/Jobs.ts"
import type { Ports } from "../src/Runtime.ts"
import { quietOperation } from "./quietOperation.ts"
import { appWith, idleVillage, villages } from "./testApp.ts"

const small = idleVillage(villages.kangcheng, 1, 100)

/** The body of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
async function bodyOf(answer: Response | Promise<Response>): Promise<any> {
  return (await answer).json()
}

describe("rules", () => {
  test("lists every card as of the day judged last", async () => {
    const { app } = await appWith(small)
    const answer = await bodyOf(app.request("/api/rules"))
    expect(answer).toMatchObject({ area: null, asOf: "2022-03-09" })
    expect(answer.rules.map(({ rule }: { rule: string }) => rule)).toEqual(catalogue.map(({ id }) => id))
  })

  test("shows a card with the parameters of a place on a day", async () => {
    const { app } = await appWith({
      ...small,
      parameter: [
        {
          rule: "pay.in-arrears",
          name: "days",
          value: "15",
          unit: "天",
          jurisdiction: "411081000000",
          from: "2022-01-01",
          source: "禹州市通知",
          standing: "confirmed"
        }
      ]
    })
    const days = async (query: string) => {
      const answer = await bodyOf(app.request(`/api/rules/pay.in-arrears${query}`))
      return answer.rule.parameters.find(({ name }: { name: string }) => name === "days")
    }
    expect(await days("")).toMatchObject({ value: 31, standing: "unconfirmed" })
    expect(await days(`?area=${villages.kangcheng}`)).toMatchObject({
      value: 15,
      standing: "confirmed",
      source: { title: "禹州市通知" },
      jurisdiction: "411081000000",
      jurisdictionPath: ["河南省", "许昌市", "禹州市"]
    })
    expect(await days(`?area=${villages.kangcheng}&asOf=2021-12-31`)).toMatchObject({ value: 31 })
  })

  test("is 404 for a rule that does not exist and 400 for no day", async () => {
    const { app } = await appWith(small)
    const unknown = await app.request("/api/rules/no.such-rule")
    expect(unknown.status).toBe(404)
    expect(await bodyOf(unknown)).toMatchObject({ code: "unknown-rule", message: "没有这条规则。" })
    expect((await app.request("/api/rules/pay.in-arrears?asOf=2022-02-30")).status).toBe(400)
  })
})

describe("runs", () => {
  test("lists the last runs with what they could not judge, by the names on the sheets", async () => {
    const { app } = await appWith(small)
    const answer = await bodyOf(app.request("/api/runs"))
    expect(answer.demonstration).toBe(false)
    expect(answer.runs).toMatchObject([{ asOf: "2022-03-09", area: null, areaPath: [], findings: { resolved: 0 } }])
    const coverage: ReadonlyArray<{ title: unknown; missing: ReadonlyArray<object> }> = answer.runs[0].coverage
    expect(coverage).toHaveLength(catalogue.length)
    const missing = coverage.flatMap((line) => line.missing)
    expect(missing).not.toHaveLength(0)
    expect(missing[0]).toMatchObject({ sheetTitle: { zh: expect.any(String) }, subjects: expect.any(Number) })
  })

  test("gives no more than asked", async () => {
    const { app } = await appWith(small)
    expect((await app.request("/api/runs?limit=0")).status).toBe(400)
    expect((await app.request("/api/runs?limit=1")).status).toBe(200)
  })
})

describe("every answer", () => {
  test("is private, guarded and named", async () => {
    const { app } = await appWith(small)
    const { headers } = await app.request("/api/runs")
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    const policy = headers.get("content-security-policy")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain("unsafe")
  })

  test("an address that does not exist is a 404 in JSON", async () => {
    const { app } = await appWith(small)
    const answer = await app.request("/api/nothing")
    expect(answer.status).toBe(404)
    expect(await bodyOf(answer)).toMatchObject({ code: "no-such-address" })
  })

  test("is refused to other names of this machine", async () => {
    const { app } = await appWith(small)
    expect((await app.request("http://rebound.example/api/runs")).status).toBe(403)
    expect((await app.request("http://127.0.0.1:8787/api/runs")).status).toBe(200)
  })

  test("tells health and readiness", async () => {
    const { app } = await appWith(small)
    expect(await bodyOf(app.request("/healthz"))).toEqual({ status: "ok" })
    expect(await bodyOf(app.request("/readyz"))).toEqual({ status: "ready" })
  })

  test("hides what nobody foresaw", async () => {
    const broken = Layer.succeed(LedgerStore, { isEmpty: Effect.die(new Error("number 41108119850615100X")) } as never)
    const logged: Array<string> = []
    const runtime = ManagedRuntime.make(broken as Layer.Layer<Ports>)
    const app = makeApp({
      runtime,
      authenticate: async () => undefined,
      hostnames: [],
      operation: quietOperation(logged),
      jobs: new Jobs(runtime, { path: "", key: undefined }, quietOperation(logged))
    })
    const answer = await app.request("/readyz")
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).not.toContain("4110811")
    expect(JSON.parse(text)).toMatchObject({ code: "unexpected" })
    const requestId = answer.headers.get("x-request-id")
    expect(logged.map((line) => JSON.parse(line))).toEqual([{ requestId, kind: "Error", event: "unexpected error" }])
  })
})
