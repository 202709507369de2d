import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idNumber, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const { kangcheng } = villages
const someone = (role: Role, area: string, id: string): Actor => ({ ...actorOf(role, area), id, name: `王某${id}` })
const people = {
  village: someone("village", kangcheng, "甲"),
  township: someone("township", `${kangcheng.slice(0, 9)}000`, "乙"),
  county: someone("county", "411081000000", "丙"),
  monitoring: { ...someone("county", "411081000000", "丁"), department: "monitoring" },
  neighbour: someone("county", "411082000000", "戊"),
  /** The one who kept the list, now of the township. */
  turncoat: someone("township", `${kangcheng.slice(0, 9)}000`, "甲"),
  auditor: someone("auditor", "411081000000", "己")
} as const satisfies Readonly<Record<string, Actor>>
type Person = keyof typeof people

/** Three holders of 300 yuan a month: the second lacks insurance, the third attendance of February. */
const ledgers = {
  household: [{ id: "H-1", area: kangcheng, kind: "lifted", headName: "王某" }],
  person: [0, 1, 2].map((at) => ({
    id: `P-${at}`,
    householdId: "H-1",
    name: `王某${at}`,
    idNumber: idNumber(500 + at),
    labour: "ordinary",
    status: "active"
  })),
  post: [
    {
      id: "G-1",
      area: kangcheng,
      title: "保洁员",
      level: "village",
      quota: 3,
      monthlyPay: 30_000,
      openedOn: "2021-01-01"
    },
    { id: "G-2", area: kangcheng, title: "护路员", level: "village", quota: 1, monthlyPay: 40_000 }
  ],
  appointment: [0, 1, 2].map((at) => ({
    id: `A-${at}`,
    postId: "G-1",
    personId: `P-${at}`,
    startOn: "2022-01-10",
    agreementFrom: "2022-01-10",
    agreementTo: "2023-01-09",
    publicFrom: "2022-01-01",
    publicTo: "2022-01-07",
    insuredUntil: at === 1 ? null : "2022-12-31"
  })),
  attendance: [0, 1].map((at) => ({ appointmentId: `A-${at}`, month: "2022-02", days: 20 }))
}

async function office() {
  let current: Actor = people.village
  const served = await appWith(ledgers, () => current)
  const ask = async (who: Person, method: string, path: string, body?: object, headers = {}) => {
    current = people[who]
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await served.app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    const text = await answer.text()
    const json = answer.headers.get("content-type")?.includes("json") === true
    return { status: answer.status, text, body: (json ? JSON.parse(text) : null) as Body }
  }
  const address = `/api/pay-lists/${kangcheng}/2022-02`
  const show = async (who: Person = "county") => (await ask(who, "GET", address)).body
  const step = async (who: Person, verb: string, body?: object) => {
    const { version } = await show()
    return ask(who, "POST", `${address}/${verb}`, body ?? (verb === "submit" ? {} : undefined), {
      "if-match": `"${version}"`
    })
  }
  const approved = async () => {
    for (const [who, verb, body] of [
      ["village", "submit", { leaveOut: true }],
      ["township", "review", undefined],
      ["county", "approve", undefined]
    ] as const) {
      const { status, text } = await step(who, verb, body)
      expect(status, text).toBe(200)
    }
  }
  return { ...served, ask, show, step, approved, address }
}

describe("a pay list", () => {
  test("has a line for each holder, with what is due and what is missing", async () => {
    const { show } = await office()
    const list = await show("village")
    expect(list).toMatchObject({ state: "drafted", version: "0", digest: null, offered: ["submit"], departures: [] })
    expect(list.lines.map((one: Body) => [one.name, one.days, one.due, one.paid, one.lacks])).toEqual([
      ["王某0", 20, 30_000, 0, []],
      ["王某1", 20, 30_000, 0, ["insurance"]],
      ["王某2", null, 30_000, 0, ["attendance"]]
    ])
  })

  test("is held up by what is missing, unless they are left out, and goes through three hands", async () => {
    const { step, show } = await office()
    const held = await step("village", "submit")
    expect([held.status, held.body.details]).toEqual([409, { refusal: "incomplete" }])
    expect((await step("village", "submit", { leaveOut: true })).status).toBe(200)
    expect(await show("township")).toMatchObject({
      state: "submitted",
      leftOut: ["A-1", "A-2"],
      offered: ["review", "return"]
    })
    expect((await step("county", "approve")).body.code).toBe("invalid-transition")
    expect((await step("turncoat", "review")).body.details).toEqual({ refusal: "sameHand" })
    expect((await step("village", "review")).status).toBe(403)
    expect((await step("township", "review")).status).toBe(200)
    expect((await step("township", "return", { reason: "考勤与签到册不符" })).status).toBe(403)
    expect((await step("monitoring", "approve")).status).toBe(403)
    expect((await step("county", "approve")).status).toBe(200)
    const list = await show()
    expect(list).toMatchObject({ state: "approved", digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(list.figures).toMatchObject([{ appointmentId: "A-0", days: 20, due: 30_000 }])
    expect(list.steps.map((one: Body) => [one.kind, one.by])).toEqual([
      ["submit", "王某甲"],
      ["review", "王某乙"],
      ["approve", "王某丙"]
    ])
  })

  test("whose figures changed since it was submitted goes back", async () => {
    const { step, runtime, show } = await office()
    await step("village", "submit", { leaveOut: true })
    await asConsole(runtime, write({ attendance: [{ appointmentId: "A-0", month: "2022-02", days: 5 }] }))
    expect((await step("township", "review")).body.details).toEqual({ refusal: "figuresChanged" })
    expect((await step("township", "return", { reason: "考勤与签到册不符" })).status).toBe(200)
    expect(await show()).toMatchObject({ state: "drafted", figures: [], digest: null })
    expect((await step("village", "submit", { leaveOut: true })).status).toBe(200)
  })

  test("of a month that is not over, of no village, or elsewhere is refused", async () => {
    const { ask } = await office()
    const submit = (area: string, month: string, who: Person = "village") =>
      ask(who, "POST", `/api/pay-lists/${area}/${month}/submit`, { leaveOut: true }, { "if-match": '"0"' })
    expect((await submit(kangcheng, "2022-03")).body.details).toEqual({ refusal: "monthNotOver" })
    expect((await submit("411081000000", "2022-02", "county")).status).toBe(404)
    expect((await submit(kangcheng, "2022-02", "neighbour")).status).toBe(404)
    expect((await ask("neighbour", "GET", `/api/pay-lists/${kangcheng}/2022-02`)).status).toBe(404)
    expect((await ask("neighbour", "GET", "/api/pay-lists")).body.lists).toEqual([])
  })
})

describe("what is written under an approved list", () => {
  test.each([
    ["paid as approved", { pay: [{ appointmentId: "A-0", month: "2022-02", due: 30_000, paid: 30_000 }] }, 0, 0],
    ["other days", { attendance: [{ appointmentId: "A-0", month: "2022-02", days: 5 }] }, 1, 0],
    ["less due", { pay: [{ appointmentId: "A-0", month: "2022-02", due: 20_000, paid: 20_000 }] }, 1, 10_000],
    [
      "another holder paid",
      { pay: [{ appointmentId: "A-1", month: "2022-02", due: 30_000, paid: 30_000 }] },
      1,
      30_000
    ],
    ["another month", { attendance: [{ appointmentId: "A-0", month: "2022-01", days: 5 }] }, 0, 0]
  ])("%s: is found at the write and shown in persons and yuan", async (_, rows, persons, money) => {
    const { approved, runtime, ask, show } = await office()
    await approved()
    const before = await ask("county", "GET", "/api/pay-lists?left=true")
    expect(before.body.lists).toEqual([])
    await asConsole(runtime, write(rows))
    const { body } = await ask("county", "GET", "/api/pay-lists?left=true")
    expect(body.lists.map(({ left }: Body) => left)).toEqual(persons === 0 ? [] : [{ persons, money }])
    const list = await show()
    expect(list.departures.length).toBe(persons)
    expect(list.figures).toMatchObject([{ days: 20, due: 30_000 }])
  })

  test("by hand, and withdrawn, is found too; once it is put right, or approved anew, it is gone", async () => {
    const { approved, ask, step, show } = await office()
    await approved()
    const row = `/api/ledgers/attendance/${encodeURIComponent("A-0/2022-02")}`
    const version = async () => (await ask("village", "GET", row)).body.version
    const correct = async (days: number) =>
      ask("village", "PATCH", row, { values: { days } }, { "if-match": `"${await version()}"` })
    expect((await correct(7)).status).toBe(200)
    expect((await show()).departures).toMatchObject([{ approved: { days: 20 }, now: { days: 7 }, amount: 0 }])
    await correct(20)
    expect((await show()).departures).toEqual([])
    await correct(8)
    expect((await step("county", "return", { reason: "考勤批准后有更改" })).status).toBe(200)
    await approved()
    expect((await show()).departures).toEqual([])
    expect((await show()).figures).toMatchObject([{ days: 8 }])
  })
})

test("lists are listed by month, state and post, and exported with who was left out and why", async () => {
  const { approved, ask, address } = await office()
  await approved()
  const { body } = await ask("county", "GET", "/api/pay-lists?month=2022-02&state=approved")
  expect(body.lists).toMatchObject([{ area: kangcheng, persons: 1, money: 30_000, leftOut: 2, left: { persons: 0 } }])
  expect((await ask("county", "GET", "/api/pay-lists?state=submitted")).body.lists).toEqual([])
  expect((await ask("county", "GET", "/api/pay-lists?post=G-1&month=2022-02")).body.lists).toHaveLength(1)
  expect((await ask("county", "GET", "/api/pay-lists?post=G-1&month=2022-01")).body.lists).toEqual([])
  expect((await ask("county", "GET", "/api/pay-lists?post=G-2")).body.lists).toEqual([])
  expect((await ask("neighbour", "GET", "/api/pay-lists?post=G-1")).body.lists).toEqual([])
  const { status, text } = await ask("county", "GET", `${address}/export?format=csv`)
  expect(status).toBe(200)
  expect(text).toContain("序号,姓名,人员编号")
  expect(text).toContain("没有当月有效的保险")
  expect((await ask("auditor", "GET", `${address}/export?format=csv`)).status).toBe(403)
})

test("what is owed is told by the stage of its month's list", async () => {
  const { ask, step, runtime } = await office()
  const arrears = async () => (await ask("village", "GET", "/api/arrears")).body
  expect(await arrears()).toEqual({
    from: "2021-03",
    to: "2022-02",
    stages: [{ stage: "drafted", persons: 3, months: 1, money: 90_000 }]
  })
  await step("village", "submit", { leaveOut: true })
  await asConsole(runtime, write({ pay: [{ appointmentId: "A-0", month: "2022-02", due: 30_000, paid: 10_000 }] }))
  expect((await arrears()).stages).toEqual([{ stage: "submitted", persons: 3, months: 1, money: 80_000 }])
  const list = async (query: string) => (await ask("village", "GET", `/api/arrears/months${query}`)).body
  const all = await list("?stage=submitted")
  expect(all).toMatchObject({ total: 3, persons: 3, months: 1, fen: 80_000, next: null })
  expect(all.rows[0]).toMatchObject({ appointmentId: "A-0", month: "2022-02", due: 30_000, paid: 10_000, fen: 20_000 })
  expect(all.rows[1]).toMatchObject({ paid: null, fen: 30_000 })
  expect(await list("?stage=drafted")).toMatchObject({ total: 0, fen: 0, rows: [] })
  const first = await list("?limit=2")
  const rest = await list(`?limit=2&after=${encodeURIComponent(first.next)}`)
  expect([...first.rows, ...rest.rows]).toEqual(all.rows)
  expect((await ask("neighbour", "GET", "/api/arrears/months")).body.total).toBe(0)
  expect((await ask("neighbour", "GET", "/api/arrears")).body.stages).toEqual([])
})

test("the posts of a village tell how far each has come, also those that nobody holds", async () => {
  const { ask } = await office()
  const { body } = await ask("village", "GET", `/api/post-steps?area=${kangcheng}&month=2022-02`)
  expect(body.posts.map((one: Body) => [one.title, one.name, Object.values(one.steps).join(" ")])).toEqual([
    ["保洁员", "王某0", "done done done done done done due notYet"],
    ["保洁员", "王某1", "done done done missing done done due notYet"],
    ["保洁员", "王某2", "done done done done done missing due notYet"],
    ["护路员", null, "missing notYet notYet notYet due notYet notYet notYet"]
  ])
})
