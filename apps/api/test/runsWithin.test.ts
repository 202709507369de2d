import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
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

test("of former runs what they opened and resolved in one's area is told, and no more, as no more is kept", async () => {
  const { runs, runtime } = await office()
  const before = await runs(county)
  const [mine, others] = [villages.kangcheng, villages.other].map((village) => idleVillage(village, 3, 100).person?.[0])
  await asConsole(runtime, write({ person: [{ ...mine, labour: "ordinary" }] }))
  await judge(runtime, "second")
  await asConsole(runtime, write({ person: [{ ...others, idNumber: null, labour: "ordinary" }] }))
  await judge(runtime, "third")
  const [third, second, first] = await runs(county)
  expect(third).toMatchObject({ id: "third", figures: "own", findings: { resolved: 0 } })
  // Kept of the last run alone: what the run before left is told no more.
  expect(third.verdicts).toBe(before[0].verdicts - 1)
  expect(second).toMatchObject({ id: "second", figures: "changes", dossiers: 0, verdicts: 0, coverage: [] })
  expect([second.findings.resolved, second.findings.opened]).toEqual([1, 0])
  expect(first.findings.opened).toBeGreaterThan(0)
})

test("whoever may not see suspicions is told that a run took place", async () => {
  const { runs } = await office()
  const permissions = permissionsOf.county.filter((one) => one !== "suspicion.read")
  const [run] = await runs({ ...county, permissions })
  expect(run).toMatchObject({ figures: "none", dossiers: 0, verdicts: 0, coverage: [], findings: { opened: 0 } })
})
