import { Areas } from "@wengang/application/Areas.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
const township = `${villages.kangcheng.slice(0, 9)}000`

async function asked(path: string, actor = actorOf("city", "411000000000")) {
  const { app } = await appWith(ledgers, actor)
  const answer = await app.request(path)
  return { status: answer.status, body: (await answer.json()) as Body }
}

test("areas are listed step by step, from the reader's own down", async () => {
  const { body } = await asked("/api/areas")
  expect(body.area).toBe("411000000000")
  expect(body.areas).toContainEqual({ code: "411081000000", name: "禹州市" })
  const villagesOf = await asked(`/api/areas?under=${township}`)
  expect(villagesOf.body.areas.map(({ code }: { code: string }) => code)).toContain(villages.kangcheng)
})

test("a village has none below it; where its people work may be anywhere", async () => {
  const actor = actorOf("village", villages.kangcheng)
  expect((await asked("/api/areas", actor)).body).toMatchObject({ area: villages.kangcheng, areas: [] })
  const { body } = await asked("/api/areas?under=310000000000", actor)
  expect(body.areas).toContainEqual({ code: "310115000000", name: "浦东新区" })
})

test("areas and rows are named together, rows of others not at all", async () => {
  const actor = actorOf("village", villages.kangcheng)
  const own = `person:P-${villages.kangcheng}-000`
  const other = `person:P-${villages.other}-000`
  const { body } = await asked(`/api/names?area=310115000000&row=${own}&row=${other}`, actor)
  expect(body.areas).toEqual([{ code: "310115000000", path: ["上海市", "浦东新区"] }])
  expect(body.rows.map(({ row }: Body) => row)).toEqual([own])
})

test("the suspicions of a household are those of its members too, and those of a row its own", async () => {
  const household = `H-${villages.kangcheng}`
  const { body } = await asked("/api/suspicions?limit=200")
  const [person] = body.suspicions.filter(({ subject }: { subject: { kind: string } }) => subject.kind === "person")
  const own = await asked(`/api/suspicions?subject=person:${person.subject.id}`)
  expect(own.body.total).toBeGreaterThan(0)
  for (const { subject } of own.body.suspicions) expect(subject).toEqual(person.subject)
  const all = await asked(`/api/suspicions?household=${household}`)
  expect(all.body.suspicions.map(({ id }: { id: string }) => id)).toContain(person.id)
  expect((await asked(`/api/suspicions?household=H-none`)).body.total).toBe(0)
})

test("areas are found by what is typed of their names, anywhere or below one", async () => {
  const actor = actorOf("village", villages.kangcheng)
  const anywhere = await asked(`/api/areas/find?text=${encodeURIComponent("苏州昆")}`, actor)
  expect(anywhere.body.areas).toEqual([{ code: "320583000000", path: ["江苏省", "苏州市", "昆山市"] }])
  const below = await asked(`/api/areas/find?text=${encodeURIComponent("康城")}&under=${township}`, actor)
  expect(below.body.areas.map(({ code }: Body) => code)).toEqual(["411081101224"])
  const path = encodeURIComponent("河南省许昌市禹州市顺店镇康城村委会")
  const whole = await asked(`/api/areas/find?text=${path}`, actor)
  expect(whole.body.areas.map(({ code }: Body) => code)).toEqual(["411081101224"])
  expect((await asked(`/api/areas/find?text=${path}&under=310000000000`, actor)).body.areas).toEqual([])
  expect((await asked("/api/areas/find?text=", actor)).status).toBe(400)
  expect((await asked(`/api/areas/find?text=${"a".repeat(61)}`, actor)).status).toBe(400)
})

describe("areas that a sheet 区划 names", () => {
  const renamed = { area: [{ code: township, name: "顺店新镇" }] }

  test("are called so, with what lies below them, once the console has imported them", async () => {
    const { app, runtime } = await appWith(ledgers, actorOf("city", "411000000000"))
    const named = async () => {
      const answer = await app.request(`/api/names?area=${township}&area=${villages.kangcheng}`)
      return ((await answer.json()) as Body).areas.map(({ path }: Body) => path.slice(3).join(" "))
    }
    expect(await named()).toEqual(["顺店镇", "顺店镇 庄头村委会"])
    await asConsole(runtime, write(renamed))
    await runOn(
      runtime,
      Areas.use((areas) => areas.refresh)
    )
    expect(await named()).toEqual(["顺店新镇", "顺店新镇 庄头村委会"])
  })

  test.each(["禹州市顺店新镇庄头村", "顺店新镇庄头村", "禹州市顺店镇庄头村", "河南省许昌市禹州市顺店新镇庄头村委会"])(
    "%s means the village",
    async (text) => {
      const { runtime } = await appWith(together(ledgers, renamed), actorOf("city", "411000000000"))
      const found = await runOn(
        runtime,
        Areas.use((areas) => Effect.map(areas.refresh, () => areas.resolve(text)))
      )
      expect(found).toEqual({ kind: "found", code: villages.kangcheng })
    }
  )
})
