import type { Actor } from "@wengang/domain/people/Actor.ts"
import { expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, judge, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const rule = "person.labour-contradicts-age"
const city = actorOf("city", "411000000000")

test("a rule tells how often it was right, by the last word, within reach, also of what is gone by now", async () => {
  let current: Actor = city
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  const { app, runtime } = await appWith(ledgers, () => current)
  const ask = async (path: string, body?: object, who = city) => {
    current = who
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    return (await (await app.request(path, body === undefined ? {} : init)).json()) as Body
  }
  const judged = async (who = city, area = "") => {
    const { rules } = await ask(`/api/rules${area}`, undefined, who)
    return rules.find((one: Body) => one.rule === rule).judged
  }
  expect(await judged()).toEqual({ confirmed: 0, cleared: 0 })
  const { suspicions } = await ask(`/api/suspicions?rule=${rule}`)
  const [first, second, third, elsewhere] = suspicions.map(({ id }: Body) => id)
  const cleared = { reason: "recordRight", text: "已入户核实，情况属实无误" }
  await ask(`/api/suspicions/${first}/confirm`, {})
  expect(await ask(`/api/suspicions/${second}/clear`, cleared)).not.toHaveProperty("code")
  await ask(`/api/suspicions/${third}/clear`, cleared)
  await ask(`/api/suspicions/${third}/confirm`, {})
  await ask(`/api/suspicions/${elsewhere}/confirm`, {})
  expect(await judged()).toEqual({ confirmed: 3, cleared: 1 })
  expect(await judged(actorOf("county", "411081000000"))).toEqual({ confirmed: 2, cleared: 1 })
  expect(await judged(city, `?area=${villages.other}`)).toEqual({ confirmed: 1, cleared: 0 })
  expect(await judged(actorOf("securityAdministrator", "411000000000"))).toBe(null)
  const persons = idleVillage(villages.kangcheng, 3, 100).person ?? []
  await asConsole(runtime, write({ person: persons.map((one) => ({ ...one, labour: "ordinary" })) }))
  await judge(runtime)
  expect((await ask(`/api/suspicions?rule=${rule}`)).total).toBe(2)
  expect(await judged()).toEqual({ confirmed: 3, cleared: 1 })
})
