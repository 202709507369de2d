import { TraceAnswer } from "@wengang/contract/answers/TraceAnswer.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const rule = "person.labour-contradicts-age"
const person = `P-${villages.kangcheng}-000`
const village = actorOf("village", villages.kangcheng)
const county = actorOf("county", "411081000000")

async function office(
  ledgers = together(idleVillage(villages.kangcheng, 2, 100), idleVillage(villages.other, 2, 200))
) {
  let current: Actor = village
  const { app } = await appWith(ledgers, () => current)
  return async (path: string, who = village) => {
    current = who
    const answer = await app.request(path)
    const text = await answer.text()
    return { status: answer.status, text, body: JSON.parse(text) as Body }
  }
}

describe("a trace", () => {
  test("tells amounts, days and areas for what they are", async () => {
    const posts = {
      post: [{ id: "G-1", area: villages.kangcheng, title: "保洁员", level: "village", quota: 1, monthlyPay: 30_000 }],
      appointment: [{ id: "A-1", postId: "G-1", personId: person, startOn: "2021-01-10" }],
      pay: [{ appointmentId: "A-1", month: "2021-02", due: 30_000, paid: 20_000 }]
    }
    const ask = await office(together(idleVillage(villages.kangcheng, 1, 100), posts))
    const { body } = await ask("/api/rules/pay.in-arrears/trace?subject=A-1")
    const kinds = Object.fromEntries(body.facts.map(({ label, kind, called }: Body) => [label, called ?? kind]))
    expect(kinds).toMatchObject({
      月工资标准: "yuan",
      上岗日期: "day",
      应发: "yuan",
      所在村: expect.stringContaining("禹州市")
    })
  })

  test("tells outcome, facts, comparisons, parameters with their source, clauses and the day it may change", async () => {
    const ask = await office()
    const { status, body } = await ask(`/api/rules/${rule}/trace?subject=${person}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: "fail", asOf: "2022-03-09", area: villages.kangcheng, reason: null })
    expect(body.areaPath).toContain("禹州市")
    expect(body.facts.find(({ label }: Body) => label === "劳动技能")).toMatchObject({
      value: "无劳动力",
      elsewhere: false
    })
    expect(body.comparisons.length).toBeGreaterThan(0)
    expect(body.parameters[0].source.title).not.toBe("")
    expect(body.basis.length).toBeGreaterThan(0)
    expect(body.changesOn).toBe("2045-06-15")
  })

  test("is of the day that is asked for", async () => {
    const ask = await office()
    const child = await ask(`/api/rules/${rule}/trace?subject=${person}&asOf=1999-01-01`)
    expect(child.body).toMatchObject({ outcome: "pass", verdict: null, asOf: "1999-01-01" })
  })

  test("of what lies elsewhere is as of what there is not, and numbers stay masked", async () => {
    const ask = await office()
    const elsewhere = await ask(`/api/rules/${rule}/trace?subject=P-${villages.other}-000`)
    const nobody = await ask(`/api/rules/${rule}/trace?subject=P-000`)
    expect([elsewhere.status, nobody.status]).toEqual([404, 404])
    expect(elsewhere.body.code).toBe(nobody.body.code)
    const own = await ask(`/api/rules/person.id-number-invalid/trace?subject=${person}`)
    expect(own.status).toBe(200)
    expect(own.text).not.toContain(idNumber(100))
    expect(own.text).not.toContain("13812345678")
  })

  test("leaves blank what it read of rows elsewhere, which a wider reach sees", async () => {
    const ask = await office(together(idleVillage(villages.kangcheng, 1, 100), idleVillage("411081101221", 1, 100)))
    const path = `/api/rules/person.id-number-duplicate/trace?subject=${person}`
    const facts = async (who: Actor) =>
      (await ask(path, who)).body.facts.filter(({ key }: Body) => key === "P-411081101221-000")
    const narrow = await facts(village)
    expect(narrow.length).toBeGreaterThan(0)
    expect(narrow.every(({ elsewhere, value }: Body) => elsewhere && value === null)).toBe(true)
    expect((await facts(county)).some(({ value }: Body) => value !== null)).toBe(true)
  })

  test("names a place of work only to whom the worker's household is shown", async () => {
    const holder = "P-411081101221-000"
    const jobs = {
      post: [{ id: "G-1", area: villages.kangcheng, title: "保洁员", level: "village", quota: 1, monthlyPay: 30_000 }],
      appointment: [{ id: "A-1", postId: "G-1", personId: holder, startOn: "2021-01-10" }],
      attendance: [{ appointmentId: "A-1", month: "2021-02", days: 20 }],
      employment: [
        { id: "E-1", personId: holder, place: "330106000000", startOn: "2021-01-01", verifiedOn: "2022-03-01" }
      ]
    }
    const ask = await office(
      together(idleVillage(villages.kangcheng, 1, 100), idleVillage("411081101221", 1, 200), jobs)
    )
    const told = async (who: Actor) =>
      (await ask("/api/rules/attendance.while-away/trace?subject=A-1", who)).body.comparisons.map(({ zh }: Body) => zh)
    expect(await told(village)).toContain("E-1：务工地在县外")
    expect(await told(county)).toContain("E-1：务工地（浙江省杭州市西湖区）在县外")
  })

  test("of a whole county, or of a rule that there is not, is refused with what to do", async () => {
    const ask = await office()
    const whole = await ask("/api/rules/area.reserve-short/trace?subject=411081000000", county)
    expect([whole.status, whole.body.message]).toEqual([400, expect.stringContaining("POST")])
    expect((await ask("/api/rules/no.rule/trace?subject=1")).status).toBe(404)
  })
})

describe("the trace of a whole county", () => {
  const reserve = "/api/rules/area.reserve-short/trace"

  async function counting() {
    let current: Actor = county
    const rows = together(idleVillage(villages.kangcheng, 2, 100), idleVillage(villages.other, 2, 200))
    const { app, jobs } = await appWith(rows, () => current)
    return async (who: Actor, path: string, body?: object) => {
      current = who
      const headers = { "content-type": "application/json" }
      const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) }
      const answer = await app.request(path, init)
      await jobs.idle()
      return { status: answer.status, body: (await answer.json()) as Body }
    }
  }

  test("is what a job gives, and says what the rule counted there", async () => {
    const ask = await counting()
    const asked = await ask(county, reserve, { subject: "411081000000", asOf: "2022-03-09" })
    expect(asked).toMatchObject({ status: 202, body: { kind: "trace", area: "411081000000", state: "queued" } })
    const { body } = await ask(county, `/api/jobs/${asked.body.id}`)
    expect(body).toMatchObject({ state: "done", failure: null })
    const decode = Schema.decodeUnknownSync(TraceAnswer)
    expect(decode(body.result)).toMatchObject({
      rule: "area.reserve-short",
      subject: { kind: "area", id: "411081000000" },
      areaPath: ["河南省", "许昌市", "禹州市"],
      asOf: "2022-03-09"
    })
  })

  test("is told to nobody of another county, nor of a part of it", async () => {
    const ask = await counting()
    const asked = await ask(county, reserve, { subject: "411081000000" })
    for (const who of [actorOf("county", "411082000000"), actorOf("township", "411081101000")]) {
      const stranger = { ...who, id: "stranger" }
      expect(await ask(stranger, reserve, { subject: "411081000000" })).toMatchObject({
        status: 404,
        body: { code: "unknown-subject" }
      })
      expect((await ask(stranger, `/api/jobs/${asked.body.id}`)).status).toBe(404)
    }
  })

  test("is not asked of rules on anything else, nor of what is no county", async () => {
    const ask = await counting()
    expect((await ask(county, `/api/rules/${rule}/trace`, { subject: person })).status).toBe(400)
    expect((await ask(county, "/api/rules/no.rule/trace", { subject: "411081000000" })).status).toBe(404)
    expect((await ask(county, reserve, { subject: person })).status).toBe(404)
    const village = await ask(county, reserve, { subject: villages.kangcheng })
    expect((await ask(county, `/api/jobs/${village.body.id}`)).body).toMatchObject({
      state: "failed",
      failure: { code: "unknown-subject" }
    })
  })
})
