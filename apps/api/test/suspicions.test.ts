import type { CallOf } from "@wengang/contract/Call.ts"
import {
  countSuspicionsEndpoint,
  listSuspicionsEndpoint,
  showSuspicionEndpoint
} from "@wengang/contract/endpoints/suspicions.ts"
import { describe, expect, test } from "vitest"
import { callerOf } from "./callerOf.ts"
import { appWith, asConsole, idleVillage, idNumber, judge, together, villages, write } from "./testApp.ts"

const rows = together(idleVillage(villages.kangcheng, 13, 100), idleVillage(villages.other, 4, 200))

async function twoVillages() {
  const { app, runtime } = await appWith(rows)
  return { app, runtime, call: callerOf(app) }
}

const ageRule = "person.labour-contradicts-age"

describe("GET /api/suspicions", () => {
  test("lists what waits, with its words, place and name", async () => {
    const { call } = await twoVillages()
    const page = await call(listSuspicionsEndpoint, { query: { rule: ageRule, limit: "1" } })
    expect(page.total).toBe(17)
    expect(page.suspicions).toMatchObject([
      {
        rule: ageRule,
        severity: "suspicion",
        category: "ledger",
        state: "open",
        openedOn: "2022-03-09",
        called: "王某0",
        title: { zh: "年龄与劳动能力矛盾" },
        subject: { kind: "person", id: "P-411081101220-000" }
      }
    ])
    expect(page.suspicions[0]?.place).toMatch(/^禹州市/)
  })

  test("pages follow each other without gaps or repeats", async () => {
    const { call } = await twoVillages()
    const seen: Array<string> = []
    let after: string | undefined
    let pages = 0
    do {
      const query = { rule: ageRule, limit: "5", ...(after === undefined ? {} : { after }) }
      const page = await call(listSuspicionsEndpoint, { query })
      expect(page.total).toBe(17)
      seen.push(...page.suspicions.map(({ subject }) => subject.id))
      after = page.next ?? undefined
      pages++
    } while (after !== undefined)
    expect(pages).toBe(4)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen).toHaveLength(17)
  })

  test("filters by area, whatever its level", async () => {
    const { call } = await twoVillages()
    const total = async (area: string) => (await call(listSuspicionsEndpoint, { query: { area, rule: ageRule } })).total
    expect(await total(villages.kangcheng)).toBe(13)
    expect(await total("411081101000")).toBe(13)
    expect(await total("411082000000")).toBe(4)
    expect(await total("411000000000")).toBe(17)
    expect(await total("110000000000")).toBe(0)
  })

  test("filters what concerns an area as a whole from what lies below it, as it is counted", async () => {
    const plan = { id: "L-1", area: "411081000000", year: 2022, occupation: "养老护理", plannedCount: 12 }
    const { app } = await appWith(together(rows, { plan: [plan] }))
    const call = callerOf(app)
    const { counts } = await call(countSuspicionsEndpoint, { query: { level: "village" } })
    const counted = counts.find(({ area }) => area === plan.area)?.total
    const total = async (query: CallOf<typeof listSuspicionsEndpoint>["query"]) =>
      (await call(listSuspicionsEndpoint, { query: { area: plan.area, ...query } })).total
    expect(counted).toBeGreaterThan(0)
    expect(await total({ extent: "whole" })).toBe(counted)
    expect(await total({})).toBeGreaterThan(counted ?? 0)
  })

  test("filters by severity, category and state", async () => {
    const { call, runtime } = await twoVillages()
    const total = async (query: CallOf<typeof listSuspicionsEndpoint>["query"]) =>
      (await call(listSuspicionsEndpoint, { query })).total
    expect(await total({ severity: "error", rule: ageRule })).toBe(0)
    expect(await total({ severity: "suspicion", rule: ageRule })).toBe(17)
    expect(await total({ category: "post" })).toBe(0)
    expect(await total({ category: "ledger" })).toBeGreaterThanOrEqual(17)
    const corrected = (rows.person ?? []).slice(0, 3).map((person) => ({ ...person, labour: "ordinary" }))
    await asConsole(runtime, write({ person: corrected }))
    await judge(runtime)
    expect(await total({ rule: ageRule })).toBe(14)
    expect(await total({ rule: ageRule, state: "gone" })).toBe(3)
    expect(await total({ rule: ageRule, state: ["open", "gone"] })).toBe(17)
  })

  test.each([
    "area=4110",
    "area=41108210%3Cscript%3E",
    "severity=fatal",
    "category=secret-words",
    "rule=secret.words",
    "state=secret-words",
    "limit=0",
    "limit=201",
    "limit=ten",
    "colour=secret-words"
  ])("refuses %s without repeating it", async (query) => {
    const { app } = await twoVillages()
    const answer = await app.request(`/api/suspicions?${query}`)
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ code: "wrong-usage", requestId: answer.headers.get("x-request-id") })
    const [name] = query.split("=")
    expect(JSON.parse(text).details).toEqual({ place: "query", pointer: name === "colour" ? "" : `/${name}` })
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([
      "code",
      "details",
      "message",
      "messageEnglish",
      "requestId",
      "status",
      "title",
      "type"
    ])
    expect(text).not.toMatch(/secret|script|fatal|ten"/)
  })

  test("does not begin after a suspicion that does not exist", async () => {
    const { app } = await twoVillages()
    const answer = await app.request("/api/suspicions?after=nothing")
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: "not-found" })
  })
})

describe("GET /api/suspicions/:id", () => {
  test("shows the rows, the rule's card and the history", async () => {
    const { call } = await twoVillages()
    const page = await call(listSuspicionsEndpoint, { query: { rule: ageRule, limit: "1" } })
    const id = page.suspicions[0]?.id ?? ""
    const detail = await call(showSuspicionEndpoint, { params: { id } })
    expect(detail.called).toBe("王某0")
    expect(detail.areaPath.slice(0, 3)).toEqual(["河南省", "许昌市", "禹州市"])
    expect(detail.rule).toMatchObject({ rule: ageRule, remedy: { workingDays: expect.any(Number) } })
    expect(detail.history).toMatchObject([{ event: "opened", state: "open", asOf: "2022-03-09" }])
    const [row] = detail.rows
    expect(row).toMatchObject({ sheet: { zh: "人员", en: "persons" }, standing: "present", called: "王某0" })
    const field = (name: string) => row?.fields.find((one) => one.name === name)
    expect(field("labour")).toMatchObject({ value: "无劳动力", cited: { value: "无劳动力" } })
    expect(field("name")).toMatchObject({ value: "王某0", cited: null })
    expect(field("householdId")).toMatchObject({ called: "王某", cited: null })
    expect(field("idNumber")?.value).toMatch(/^411081\*+\w{4}$/)
    expect(field("phone")?.value).toBe("138****5678")
  })

  test("names a row that is missing by the key it would have", async () => {
    const { call } = await withAbsence()
    const page = await call(listSuspicionsEndpoint, { query: { rule: "attendance.holder-missing" } })
    expect(page.suspicions.map(({ called }) => called)).toEqual(["王某0"])
    const detail = await call(showSuspicionEndpoint, { params: { id: page.suspicions[0]?.id ?? "" } })
    const attendance = detail.rows.find(({ sheet }) => sheet.zh === "考勤")
    expect(attendance).toMatchObject({
      standing: "missing",
      key: "A1/2022-02",
      fields: [
        { name: "appointmentId", value: "A1", called: "王某0", cited: null },
        { name: "month", value: "2022-02", cited: null },
        { name: "days", value: null, cited: { value: null } }
      ]
    })
  })

  test("tells what a rule counted as a figure, not as a row that is missing", async () => {
    const plan = { id: "L-1", area: "411081000000", year: 2022, occupation: "养老护理", plannedCount: 12 }
    const planned = (rows.person ?? []).slice(0, 3).map(({ id }) => ({ planId: "L-1", personId: id }))
    const { app } = await appWith(together(rows, { plan: [plan], planned }))
    const call = callerOf(app)
    const page = await call(listSuspicionsEndpoint, { query: { rule: "plan.roster-short" } })
    const detail = await call(showSuspicionEndpoint, { params: { id: page.suspicions[0]?.id ?? "" } })
    expect(detail.rows.find(({ sheet }) => sheet.zh === "计划名单")).toMatchObject({
      standing: "counted",
      fields: [{ name: "namedCount", label: { zh: "名单人数" }, value: 3, cited: { value: 3 } }]
    })
  })

  test("is 404 for an id that does not exist", async () => {
    const { app } = await twoVillages()
    const answer = await app.request("/api/suspicions/no%2Fsuch")
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: "not-found" })
  })

  test("no answer holds a whole identity number", async () => {
    const { app, call } = await twoVillages()
    const numbers = [...Array(13).keys()].map((at) => idNumber(100 + at))
    const page = await call(listSuspicionsEndpoint, { query: { limit: "200" } })
    const addresses = [
      "/api/suspicions?limit=200",
      "/api/runs",
      ...page.suspicions.map(({ id }) => `/api/suspicions/${id}`)
    ]
    for (const address of addresses) {
      const text = await (await app.request(address)).text()
      for (const number of numbers) expect(text).not.toContain(number)
      expect(text).not.toContain("13812345678")
    }
  })
})

describe("GET /api/counts", () => {
  test("counts by county, township and village", async () => {
    const { call } = await twoVillages()
    const at = async (level: "county" | "township" | "village") =>
      (await call(countSuspicionsEndpoint, { query: { level, rule: ageRule } })).counts
    expect((await at("county")).map(({ name, total }) => [name, total])).toEqual([
      ["禹州市", 13],
      ["长葛市", 4]
    ])
    expect((await at("township")).map(({ area, total }) => [area, total])).toEqual([
      ["411081101000", 13],
      ["411082110000", 4]
    ])
    const [village] = await at("village")
    expect(village).toMatchObject({
      area: villages.kangcheng,
      byCategory: { ledger: 13, post: 0 },
      bySeverity: { suspicion: 13, error: 0 },
      byCategoryAndSeverity: { ledger: { suspicion: 13, error: 0 }, post: { error: 0 } }
    })
  })

  test("asks for a level", async () => {
    const { app } = await twoVillages()
    expect((await app.request("/api/counts")).status).toBe(400)
    expect((await app.request("/api/counts?level=nation")).status).toBe(400)
  })
})

async function withAbsence() {
  const people = idleVillage(villages.kangcheng, 2, 100)
  const appointment = (id: string, at: number) => ({
    id,
    postId: "G1",
    personId: `P-${villages.kangcheng}-00${at}`,
    startOn: "2021-01-01"
  })
  const { app } = await appWith({
    ...people,
    post: [{ id: "G1", area: villages.kangcheng, title: "保洁员", level: "village", quota: 2, monthlyPay: 30000 }],
    appointment: [appointment("A1", 0), appointment("A2", 1)],
    attendance: [
      { appointmentId: "A1", month: "2022-01", days: 22 },
      { appointmentId: "A2", month: "2022-01", days: 22 },
      { appointmentId: "A2", month: "2022-02", days: 20 }
    ]
  })
  return { call: callerOf(app) }
}
