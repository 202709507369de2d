import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const someone = (role: Role, area: string, id: string): Actor => ({ ...actorOf(role, area), id, name: `王某${id}` })
const people = {
  proposer: someone("county", "411081000000", "甲"),
  second: someone("county", "411081000000", "乙"),
  city: someone("city", "411000000000", "丙"),
  neighbour: someone("county", "411082000000", "丁"),
  township: someone("township", "411081101000", "戊"),
  security: someone("securityAdministrator", "411081000000", "己")
} as const

/** Whoever is registered as without labour from 16 to under 60: three there, two elsewhere. Here only to under 30. */
const proposed = {
  rule: "person.labour-contradicts-age",
  name: "retirementAge",
  value: "30",
  unit: "岁",
  jurisdiction: "411081000000",
  from: "2022-03-01",
  source: "县人社局通知",
  sourceDate: "2022-02-20",
  standing: "confirmed",
  reason: "按县里通知调整"
}

async function office() {
  let current: Actor = people.proposer
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const served = await appWith(ledgers, () => current)
  const ask = async (who: keyof typeof people, method: string, path: string, body?: object, headers = {}) => {
    current = people[who]
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await served.app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const propose = (changes: object = {}, who: keyof typeof people = "proposer") =>
    ask(who, "POST", "/api/parameter-proposals", { ...proposed, ...changes })
  const show = async (id: string) => (await ask("city", "GET", `/api/parameter-proposals/${id}`)).body
  const step = async (who: keyof typeof people, id: string, verb: string, body?: object) => {
    const { version } = await show(id)
    return ask(who, "POST", `/api/parameter-proposals/${id}/${verb}`, body, { "if-match": `"${version}"` })
  }
  /** One that was tried and handed over. */
  const submitted = async (changes: object = {}) => {
    const { body } = await propose(changes)
    await served.jobs.idle()
    expect((await step("proposer", body.id, "submit")).status).toBe(200)
    return body.id as string
  }
  const open = async () =>
    (await ask("city", "GET", "/api/suspicions?rule=person.labour-contradicts-age&limit=50")).body.total
  return { ...served, ask, propose, show, step, submitted, open }
}

describe("a proposal", () => {
  test("is tried at once, which tells what it does, and writes nothing", async () => {
    const { propose, jobs, show, ask, open } = await office()
    const { status, body } = await propose()
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: "drafted", rehearsal: null, own: true, version: "1" })
    await jobs.idle()
    const job = await ask("proposer", "GET", `/api/jobs/${body.job}`)
    expect(job.body).toMatchObject({ kind: "rehearse", state: "done", result: { opened: 0, resolved: 3, villages: 1 } })
    const shown = await show(body.id)
    expect(shown).toMatchObject({ state: "rehearsed", stale: false, changesSince: 0 })
    expect(shown.rehearsal).toMatchObject({ opened: 0, resolved: 3, persons: 3, asOf: "2022-03-09", money: null })
    expect(shown.rehearsal.areas.map((one: Body) => [one.area, one.resolved])).toEqual([
      ["411081000000", 3],
      [villages.kangcheng, 3]
    ])
    expect(await open()).toBe(5)
    const { body: list } = await ask("proposer", "GET", `/api/parameters?rule=${proposed.rule}`)
    expect(list.parameters.flatMap((one: Body) => one.windows)).toEqual([])
  })

  test("tells its own effect only: what is pending anyway is left out", async () => {
    const { propose, jobs, show, runtime } = await office()
    await asConsole(runtime, write(idleVillage("411081101221", 2, 300)))
    const { body } = await propose({ value: "61" })
    await jobs.idle()
    expect((await show(body.id)).rehearsal).toMatchObject({ opened: 0, resolved: 0, changed: 5, villages: 0 })
  })

  test.each([
    ["a rule that there is not", { rule: "no.rule" }, "unknown-rule", "/rule"],
    ["a parameter that it has not", { name: "no" }, "unknown-parameter", "/name"],
    ["a value of another kind", { value: "很多" }, "parameter-value", "/value"],
    ["an end before the start", { to: "2022-02-01" }, "parameter-window", "/to"]
  ])("is refused for %s, with the place", async (_, changes, problem, pointer) => {
    const { propose } = await office()
    const { status, body } = await propose(changes)
    expect(status).toBe(422)
    expect(body.details).toEqual({ problem, pointer })
    expect(body.message).toContain("禹州市")
  })

  test("is refused where windows overlap or leave a gap, and follows the one that holds where asked", async () => {
    const { propose, submitted, step, show, ask } = await office()
    const id = await submitted()
    expect((await step("second", id, "release")).status).toBe(200)
    const later = { from: "2022-06-01", value: "37" }
    expect((await propose(later)).body.details).toMatchObject({ problem: "parameter-overlap" })
    const next = await submitted({ ...later, closing: true })
    expect((await show(next)).rehearsal).toMatchObject({ asOf: "2022-06-01", opened: 3, resolved: 0 })
    await step("second", next, "release")
    const { body } = await ask("proposer", "GET", `/api/parameters?rule=${proposed.rule}`)
    const { windows } = body.parameters.find(({ name }: Body) => name === proposed.name)
    expect(windows.map((one: Body) => [one.value, one.from, one.to])).toEqual([
      [30, "2022-03-01", "2022-05-31"],
      [37, "2022-06-01", null]
    ])
    const past = { from: "2021-01-01", to: "2021-12-31" }
    expect((await propose(past)).body.details).toMatchObject({ problem: "parameter-gap" })
  })

  test.each([
    ["the nation", { jurisdiction: null }, "proposer", 403],
    ["the city above", { jurisdiction: "411000000000" }, "proposer", 403],
    ["another county", { jurisdiction: "411082000000" }, "proposer", 403],
    ["a township of one's own", { jurisdiction: "411081101000" }, "proposer", 201],
    ["one's own, by a township", { jurisdiction: "411081101000" }, "township", 403],
    ["one's own, by the security administrator", {}, "security", 403]
  ] as const)("for %s: %o by %s gives %i", async (_, changes, who, status) => {
    const { propose } = await office()
    expect((await propose(changes, who)).status).toBe(status)
  })
})

describe("a release", () => {
  test("takes a second person, writes the row, and has its area verified", async () => {
    const { submitted, step, show, jobs, open, ask } = await office()
    const id = await submitted()
    const own = await step("proposer", id, "release")
    expect([own.status, own.body.details]).toEqual([403, { refusal: "fourEyes" }])
    expect((await step("neighbour", id, "release")).status).toBe(404)
    const { status, body } = await step("second", id, "release")
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: "released", offered: [] })
    expect(body.steps.map((one: Body) => [one.kind, one.by])).toEqual([
      ["rehearse", "王某甲"],
      ["submit", "王某甲"],
      ["release", "王某乙"]
    ])
    await jobs.idle()
    expect(await open()).toBe(2)
    expect((await step("second", id, "release")).body.code).toBe("invalid-transition")
    const { body: card } = await ask("township", "GET", `/api/rules/${proposed.rule}?area=${villages.kangcheng}`)
    const parameter = card.rule.parameters.find(({ name }: Body) => name === proposed.name)
    expect(parameter).toMatchObject({ value: 30, jurisdiction: "411081000000", source: { title: "县人社局通知" } })
    expect(await show(id)).toMatchObject({ state: "released" })
  })

  test("is remembered in the log, with who proposed and who released", async () => {
    const { submitted, step, ask } = await office()
    const id = await submitted()
    await step("second", id, "release")
    Object.assign(people.city, { permissions: [...permissionsOf.city, "audit.read"] })
    const { body } = await ask("city", "GET", "/api/audit?objectKind=parameterProposal")
    expect(body.entries.map((one: Body) => [one.action, one.actorName])).toEqual([
      ["parameter.release", "王某乙"],
      ["parameter.submit", "王某甲"],
      ["parameter.rehearse", "王某甲"],
      ["parameter.propose", "王某甲"]
    ])
  })

  test("needs a rehearsal that holds: another parameter, an import or another day makes it stale, single rows do not", async () => {
    const { submitted, step, show, ask, runtime, jobs } = await office()
    const id = await submitted()
    const person = `/api/ledgers/person/P-${villages.kangcheng}-000`
    const { body: row } = await ask("proposer", "GET", person)
    const corrected = await ask(
      "proposer",
      "PATCH",
      person,
      { values: { willing: true } },
      { "if-match": `"${row.version}"` }
    )
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
    expect(await show(id)).toMatchObject({ stale: false, changesSince: 1 })
    await asConsole(runtime, write(idleVillage("411081101222", 1, 400)))
    expect(await show(id)).toMatchObject({ stale: true })
    const refused = await step("second", id, "release")
    expect([refused.status, refused.body.details]).toEqual([409, { refusal: "rehearsalStale" }])
    expect((await step("second", id, "rehearse")).status).toBe(202)
    await jobs.idle()
    expect((await step("second", id, "release")).status).toBe(200)
  })

  test("is refused with a reason, or taken back by whoever proposed it", async () => {
    const { submitted, step } = await office()
    const one = await submitted()
    expect((await step("second", one, "refuse", { reason: "不" })).status).toBe(422)
    const refused = await step("second", one, "refuse", { reason: "依据文件尚未印发" })
    expect(refused.body).toMatchObject({ state: "refused" })
    expect(refused.body.steps.at(-1)).toMatchObject({ by: "王某乙", reason: "依据文件尚未印发" })
    const other = await submitted()
    expect((await step("second", other, "withdraw")).status).toBe(403)
    expect((await step("proposer", other, "withdraw")).body).toMatchObject({ state: "withdrawn" })
  })

  test("of a version that somebody else has changed is refused", async () => {
    const { submitted, ask } = await office()
    const id = await submitted()
    const path = `/api/parameter-proposals/${id}/release`
    expect((await ask("second", "POST", path, undefined, { "if-match": '"1"' })).body.code).toBe("version-changed")
    expect((await ask("second", "POST", path)).body.code).toBe("version-missing")
  })
})

test("the list tells newest first, by rule and state, page by page", async () => {
  const { propose, ask, jobs } = await office()
  for (const value of ["30", "31", "32"]) await propose({ value })
  await jobs.idle()
  const values = (body: Body) => body.proposals.map((one: Body) => one.parameter.value)
  const { body: first } = await ask("second", "GET", "/api/parameter-proposals?limit=2")
  expect([values(first), first.proposals[0].offered]).toEqual([["32", "31"], ["rehearse"]])
  const { body: rest } = await ask("second", "GET", `/api/parameter-proposals?limit=2&before=${first.next}`)
  expect([values(rest), rest.next]).toEqual([["30"], null])
  expect(values((await ask("second", "GET", "/api/parameter-proposals?state=released")).body)).toEqual([])
  expect(values((await ask("neighbour", "GET", "/api/parameter-proposals")).body)).toEqual([])
})
