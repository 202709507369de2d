import { verify } from "@wengang/application/verification/verify.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, judge, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const county = actorOf("county", "411081000000")
const city = actorOf("city", "411000000000")
/** A village of another city. */
const abroad = "410922100201"

async function office(...parts: ReadonlyArray<ReturnType<typeof together>>) {
  let current: Actor = county
  const served = await appWith(
    together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200), ...parts),
    () => current
  )
  const get = async (path: string, who: Actor) => {
    current = who
    return (await (await served.app.request(path)).json()) as Body
  }
  const runs = async (who: Actor) => (await get("/api/runs?limit=10", who)).runs as ReadonlyArray<Body>
  const listed = async (who: Actor, more = "") => (await get(`/api/suspicions?limit=1${more}`, who)).total as number
  return { ...served, get, runs, listed }
}

const rule = "person.labour-contradicts-age"
const failedIn = (run: Body): number => run.coverage.find((line: Body) => line.rule === rule)?.failed

test("of a run over everything a county is told its own figures, which are those of its lists", async () => {
  const { runs, listed } = await office()
  const [own] = await runs(county)
  const [whole] = await runs(city)
  expect(own).toMatchObject({ figures: "own", wider: true, area: null, examined: 0, audit: null })
  expect(own.verdicts).toBe(await listed(county))
  expect(own.findings).toEqual({ opened: own.verdicts, persisting: 0, resolved: 0, reopened: 0 })
  expect(failedIn(own)).toBe(await listed(county, `&rule=${rule}`))
  expect([own.dossiers > 0, own.dossiers < whole.dossiers]).toEqual([true, true])
  // All that there is lies in the one city: the run's own figures.
  expect(whole).toMatchObject({ figures: "whole", wider: false, verdicts: await listed(city) })
  const other = (await runs(actorOf("county", "411082000000")))[0]
  expect(failedIn(own) + failedIn(other)).toBe(failedIn(whole))
})

test("in a database of several cities a city is told its own figures too", async () => {
  const { runs, listed } = await office(idleVillage(abroad, 4, 300))
  const [own] = await runs(city)
  const everything = (await runs({ ...city, area: null }))[0]
  expect(own).toMatchObject({ figures: "own", wider: true, verdicts: await listed(city) })
  expect(everything.figures).toBe("whole")
  expect(failedIn(everything) - failedIn(own)).toBe(4)
  expect(everything.dossiers).toBeGreaterThan(own.dossiers)
})

test("of former runs what concerns one's area is told as it was told then, save what is kept of the last alone", async () => {
  const { app, runs, runtime } = await office()
  const told: Record<string, Body> = {}
  const remember = async (id?: string) => {
    const [run] = await runs(county)
    expect(run.figures).toBe("own")
    told[id ?? run.id] = { verdicts: run.verdicts, findings: run.findings }
  }
  await remember()
  const [mine, others] = [villages.kangcheng, villages.other].map(
    (village) => idleVillage(village, 3, 100).person ?? []
  )
  await asConsole(runtime, write({ person: [{ ...mine?.[0], labour: "ordinary" }] }))
  await judge(runtime, "second")
  await remember("second")
  expect(told.second.findings).toMatchObject({ opened: 0, resolved: 1 })
  expect(told.second.findings.persisting).toBe(told.second.verdicts)
  // What a person writes is judged at once, by no run.
  const path = `/api/ledgers/person/${mine?.[1]?.id}`
  const etag = (await app.request(path)).headers.get("etag") ?? ""
  const headers = { "content-type": "application/json", "if-match": etag }
  const body = JSON.stringify({ values: { labour: "ordinary" }, acknowledged: true, reason: "核实" })
  expect((await app.request(path, { method: "PATCH", headers, body })).status).toBe(200)
  await judge(runtime, "third")
  await remember("third")
  expect(told.third.verdicts).toBe(told.second.verdicts - 1)
  await asConsole(runtime, write({ person: [{ ...mine?.[0], labour: "none" }] }))
  await judge(runtime, "fourth")
  await remember("fourth")
  expect(told.fourth.findings).toMatchObject({ opened: 0, reopened: 1, persisting: told.third.verdicts })
  await asConsole(runtime, write({ person: [{ ...others?.[0], idNumber: null, labour: "ordinary" }] }))
  await judge(runtime, "fifth")
  const [last, ...former] = await runs(county)
  expect(last).toMatchObject({ id: "fifth", figures: "own" })
  expect(former).toHaveLength(4)
  for (const { id, figures, verdicts, findings, dossiers, coverage } of former) {
    expect({ figures, dossiers, coverage }).toEqual({ figures: "suspicions", dossiers: 0, coverage: [] })
    expect({ verdicts, findings }, id).toEqual(told[id])
  }
})

test("of a run that looked at another area, or by some of the rules, no more is told than it did in one's own", async () => {
  const { runs, runtime } = await office()
  const asOf = "2022-03-09" as Day
  const part = (id: string, more: object) =>
    asConsole(runtime, verify({ id, asOf, area: null, rules: [], mode: "full", ...more }))
  await part("elsewhere", { area: "411082000000" })
  await part("one-rule", { rules: [rule] })
  await part("whole-city", { area: "411000000000" })
  await judge(runtime, "last")
  const [last, wholeCity, oneRule, elsewhere] = await runs({ ...county, area: villages.kangcheng as AreaCode })
  expect(elsewhere).toMatchObject({ figures: "suspicions", verdicts: 0, findings: { persisting: 0, opened: 0 } })
  expect(oneRule).toMatchObject({ figures: "changes", verdicts: 0, findings: { persisting: 0, opened: 0 } })
  expect(wholeCity).toMatchObject({ figures: "suspicions", verdicts: last.verdicts })
  expect(wholeCity.findings.persisting).toBe(last.verdicts)
})

test("whoever may not see suspicions is told that a run took place", async () => {
  const { runs } = await office()
  const permissions = permissionsOf.county.filter((one) => one !== "suspicion.read")
  const [run] = await runs({ ...county, permissions })
  expect(run).toMatchObject({ figures: "none", dossiers: 0, verdicts: 0, coverage: [], findings: { opened: 0 } })
})
