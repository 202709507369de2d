import type { Actor } from "@wengang/domain/people/Actor.ts"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const { kangcheng, other } = villages
const household = `H-${kangcheng}`
const person = `P-${kangcheng}-000`
const clerk = { ...actorOf("village", kangcheng), id: "clerk" }
const post = { title: "保洁员", level: "village", quota: 1, monthlyPay: 30_000 }

async function office() {
  let current: Actor = clerk
  const posts = {
    post: [
      { id: "G-1", area: kangcheng, ...post },
      { id: "G-2", area: kangcheng, ...post },
      { id: "G-3", area: other, ...post }
    ],
    appointment: [{ id: "A-1", postId: "G-1", personId: person, startOn: "2022-01-10" }],
    attendance: [{ appointmentId: "A-1", month: "2022-02", days: 20, signedBy: `P-${other}-000` }],
    listed: [{ list: "deceased", idNumber: idNumber(100), fromOn: "2022-01-01", source: "某县民政局" }],
    parameter: [
      { rule: "pay.late", name: "days", value: "10", jurisdiction: "411081000000" },
      { rule: "pay.late", name: "days", value: "11", jurisdiction: "411082000000" }
    ].map((one) => ({ ...one, unit: "天", from: "2022-01-01", source: "某县规定", standing: "confirmed" }))
  }
  const ledgers = together(idleVillage(kangcheng, 2, 100), posts, idleVillage(other, 1, 200))
  const { app } = await appWith(ledgers, () => current)
  return async (query: string, who: Actor = clerk) => {
    current = who
    const answer = await app.request(`/api/${query}`)
    const text = await answer.text()
    return { status: answer.status, text, body: JSON.parse(text) as Body }
  }
}

const facts = (query: Readonly<Record<string, string>>) => `facts?${new URLSearchParams(query)}`

describe("the facts of a household", () => {
  test("are its rows, what others have in common with it, and the terms of its places", async () => {
    const { body } = await (await office())(facts({ household }))
    expect(body.asOf).toBe("2022-03-09")
    expect(body.rulesDigest).toMatch(/^[0-9a-f]{32}$/)
    expect(body.households.map(({ id }: Body) => id)).toEqual([household])
    expect(body.persons.map(({ id }: Body) => id).sort()).toEqual([person, `P-${kangcheng}-001`])
    expect(body.posts.map(({ id }: Body) => id)).toEqual(["G-1"])
    expect(body.attendance).toEqual([{ appointmentId: "A-1", month: "2022-02", days: 20, signedBy: `P-${other}-000` }])
    expect(body.listed).toMatchObject([{ personId: person, row: { list: "deceased" } }])
    expect(body.sharedPhones.map(({ key, households }: Body) => [key, households])).toContainEqual([person, 2])
    expect(body.areas).toEqual([kangcheng])
    const ledgers = ["household", "person", "post", "appointment", "attendance"]
    expect(body.supply).toEqual([{ area: "411081000000", ledgers }])
    expect(body.windows.map(({ value }: Body) => value)).toEqual([10])
  })

  test("are found by a person and by an appointment too", async () => {
    const ask = await office()
    const whole = await ask(facts({ household }))
    expect((await ask(facts({ person }))).body).toEqual(whole.body)
    expect((await ask(facts({ appointment: "A-1" }))).body).toEqual(whole.body)
  })

  test("take along posts and areas that a draft would newly name, within reach", async () => {
    const ask = await office()
    const { body } = await ask(`${facts({ household, area: other })}&post=G-2&post=G-3&area=${kangcheng}`)
    expect(body.posts.map(({ id }: Body) => id)).toEqual(["G-1", "G-2"])
    expect(body.areas).toEqual([kangcheng])
  })

  test("hold no whole identity number and no whole phone", async () => {
    const { text, body } = await (await office())(facts({ household }))
    for (const secret of ["13812345678", idNumber(100), idNumber(101)]) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/\d{15}/)
    expect(body.persons[0].phone).toEqual({ masked: "138****5678", mobile: true })
    expect(Object.keys(body.persons[0].identity).sort()).toEqual(["bornOn", "fault", "length", "masked", "sex"])
    for (const row of [...body.households, ...body.persons]) {
      for (const hidden of ["name", "headName", "idNumber", "idIndex", "idKey", "household"])
        expect(row).not.toHaveProperty(hidden)
    }
  })

  test("are for nobody elsewhere, and for nobody who keeps no ledgers", async () => {
    const ask = await office()
    const neighbour = actorOf("village", other)
    const found = await ask(facts({ household, person, appointment: "A-1", post: "G-1" }), neighbour)
    expect([found.body.households, found.body.persons, found.body.posts]).toEqual([[], [], []])
    expect(found.text).not.toContain(kangcheng)
    expect((await ask(facts({ household }), actorOf("auditor", "411081000000"))).status).toBe(403)
  })

  test("are a look at a dossier, which the log keeps once an hour", async () => {
    const ask = await office()
    for (let times = 0; times < 2; times++) await ask(facts({ household }))
    await ask(facts({ household }), { ...actorOf("village", other), id: "neighbour" })
    const auditor = actorOf("auditor", "411081000000")
    const { body } = await ask("audit?action=dossier.view", auditor)
    expect(body.entries.map(({ actorId, objectId }: Body) => [actorId, objectId])).toEqual([["clerk", household]])
  })
})
