import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, judge, together, villages, write } from "./testApp.ts"

const post = { id: "G1", area: villages.kangcheng, title: "保洁员", level: "village", quota: 5, monthlyPay: 30000 }
const held = {
  id: "A1",
  postId: "G1",
  personId: `P-${villages.kangcheng}-000`,
  startOn: "2021-10-01",
  agreementFrom: "2021-10-01",
  agreementTo: "2022-09-30"
}
const pay = (month: string, paid: number) => ({ appointmentId: "A1", month, due: 30000, paid, paidOn: `${month}-28` })
const ledgers = together(idleVillage(villages.kangcheng, 2, 100), idleVillage(villages.other, 3, 200), {
  post: [post],
  appointment: [held],
  pay: [pay("2021-10", 30000), pay("2021-11", 10000)]
})

const grant = {
  id: "B1",
  personId: `P-${villages.other}-000`,
  kind: "transport",
  period: "2021",
  amount: 60000,
  appliedOn: "2021-06-01",
  paidOn: "2021-07-01"
}
/** A grant that was paid twice, and pay of months without attendance. */
const twice = {
  grant: [grant, { ...grant, id: "B2" }],
  attendance: [{ appointmentId: "A1", month: "2021-12", days: 20 }]
}

interface RuleFigure {
  readonly rule: string
  readonly severity: "error" | "suspicion" | "reminder"
  readonly suspicions: number
  readonly persons: number
  readonly fen: number | null
}

interface Listed {
  readonly total: number
  readonly persons?: number
  readonly fen?: number
  readonly next: string | null
  readonly rows: ReadonlyArray<{ readonly personId: string; readonly suspicions: number; readonly name: string | null }>
}

interface Owed {
  readonly month: string
  readonly fen: number
  readonly holders: number
}

type Served = Awaited<ReturnType<typeof appWith>>

async function ask(served: Served, path: string) {
  const answer = await served.app.request(path)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as never
}

describe("figures", () => {
  test("by area are as long as the lists behind them", async () => {
    const served = await appWith(ledgers, actorOf("city", "411000000000"))
    for (const [measure, list] of [
      ["open", "state=open"],
      ["errors", "state=open&severity=error"]
    ]) {
      const { areas, level }: { areas: ReadonlyArray<{ area: string; value: number }>; level: string } = await ask(
        served,
        `/api/counts/areas?measure=${measure}`
      )
      expect(level).toBe("county")
      expect(areas.length).toBeGreaterThan(0)
      for (const { area, value } of areas) {
        const { total }: { total: number } = await ask(served, `/api/suspicions?${list}&area=${area}`)
        expect(value, `${measure} ${area}`).toBe(total)
      }
    }
    const persons: { areas: ReadonlyArray<object> } = await ask(
      served,
      "/api/counts/areas?measure=persons&level=village"
    )
    expect(persons.areas).toMatchObject([
      { area: villages.kangcheng, value: 2 },
      { area: villages.other, value: 3 }
    ])
  })

  test("in persons and in money are those of lists that hold exactly them", async () => {
    const second = { ...held, id: "A2", startOn: "2022-02-01" }
    const further = { ...twice, appointment: [held, second] }
    const served = await appWith(together(ledgers, further), actorOf("city", "411000000000"))
    const of = (path: string): Promise<Listed> => ask(served, path)
    const rules: { rules: ReadonlyArray<RuleFigure> } = await ask(served, "/api/counts/rules")
    expect(rules.rules.filter(({ fen }) => fen !== null).length).toBeGreaterThan(1)
    for (const { rule, persons, fen } of rules.rules) {
      expect((await of(`/api/concerned/persons?rule=${rule}&state=open`)).total, rule).toBe(persons)
      expect((await of(`/api/concerned/amounts?rule=${rule}&state=open`)).fen, rule).toBe(fen ?? 0)
    }
    const persons: { areas: ReadonlyArray<{ area: string; value: number }> } = await ask(
      served,
      "/api/counts/areas?measure=persons&level=village"
    )
    for (const { area, value } of persons.areas) {
      const { rows, total } = await of(`/api/concerned/persons?state=open&extent=whole&area=${area}`)
      expect([total, rows.length], area).toEqual([value, value])
      for (const { personId, suspicions } of rows) {
        const path = `/api/suspicions?state=open&area=${area}&person=${personId}`
        expect((await of(path)).total, personId).toBe(suspicions)
      }
    }
  })

  test("of a month that is owed are a list of that month, person by person", async () => {
    const served = await appWith(ledgers, actorOf("county", "411081000000"))
    const { areas }: { areas: ReadonlyArray<{ area: string; months: ReadonlyArray<Owed> }> } = await ask(
      served,
      "/api/counts/arrears"
    )
    for (const { area, months } of areas) {
      for (const { month, fen, holders } of months) {
        const path = `/api/concerned/amounts?rule=pay.in-arrears&area=${area}&month=${month}`
        const list: Listed = await ask(served, path)
        expect([list.fen, list.persons, list.total], month).toEqual([fen, holders, 1])
        expect(list.rows, month).toMatchObject([{ month, post: "保洁员", fen, personId: held.personId }])
      }
    }
    const first: Listed = await ask(served, "/api/concerned/amounts?rule=pay.in-arrears&limit=3")
    const rest: Listed = await ask(
      served,
      `/api/concerned/amounts?rule=pay.in-arrears&limit=3&after=${encodeURIComponent(first.next ?? "")}`
    )
    expect([first.total, first.rows.length, rest.rows.length, rest.next]).toEqual([4, 3, 1, null])
    expect(first.rows[0]).toMatchObject({ month: "2021-11", due: 30_000, paid: 10_000 })
    expect(rest.rows[0]).toMatchObject({ month: "2022-02", due: 30_000, paid: null })
  })

  test("of who lives elsewhere name nobody", async () => {
    const away = { ...held, id: "A9", personId: `P-${villages.other}-001` }
    const served = await appWith(together(ledgers, { appointment: [away] }), actorOf("village", villages.kangcheng))
    const list: Listed = await ask(served, "/api/concerned/amounts?rule=pay.in-arrears&month=2022-01")
    const names = list.rows.map(({ personId, name }) => [personId, typeof name])
    expect(names).toContainEqual([away.personId, "object"])
    expect(names).toContainEqual([held.personId, "string"])
    const persons: Listed = await ask(served, "/api/concerned/persons")
    expect(persons.rows.find(({ personId }) => personId === away.personId)).toMatchObject({ name: null })
  })

  test("of a run are those of the suspicions that it opened, reopened or resolved", async () => {
    const served = await appWith(ledgers, actorOf("city", "411000000000"))
    const [person] = idleVillage(villages.kangcheng, 1, 100).person ?? []
    await asConsole(served.runtime, write({ person: [{ ...person, labour: "ordinary" }] }))
    await judge(served.runtime)
    const { runs }: { runs: ReadonlyArray<{ id: string; findings: Record<string, number> }> } = await ask(
      served,
      "/api/runs"
    )
    expect(runs.length).toBeGreaterThan(1)
    for (const { id, findings } of runs) {
      for (const event of ["opened", "reopened", "resolved"]) {
        const every = "state=open&state=cleared&state=confirmed&state=gone"
        const { total }: Listed = await ask(served, `/api/suspicions?run=${id}&event=${event}&${every}`)
        expect(total, event).toBe(findings[event])
      }
    }
  })

  test("by rule are as long as their lists, the gravest first, then by money and persons", async () => {
    const served = await appWith(together(ledgers, twice), actorOf("city", "411000000000"))
    const { rules }: { rules: ReadonlyArray<RuleFigure> } = await ask(served, "/api/counts/rules")
    for (const { rule, suspicions } of rules) {
      const { total }: { total: number } = await ask(served, `/api/suspicions?rule=${rule}&state=open`)
      expect(suspicions, rule).toBe(total)
    }
    const graver = { error: 2, suspicion: 1, reminder: 0 }
    const rank = ({ severity, fen, persons }: RuleFigure) => [graver[severity], fen ?? 0, persons]
    const sorted = [...rules].sort((a, b) => {
      const [one, other] = [rank(a), rank(b)]
      const at = one.findIndex((value, index) => value !== other[index])
      return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0)
    })
    expect(rules.map(({ rule }) => rule)).toEqual(sorted.map(({ rule }) => rule))
    const of = (wanted: string) => rules.find(({ rule }) => rule === wanted)
    const { fen }: { fen: number } = await ask(served, "/api/counts/arrears")
    expect(of("pay.in-arrears")).toMatchObject({ severity: "error", suspicions: 1, persons: 1, fen })
    expect(of("pay.without-attendance")).toMatchObject({ suspicions: 1, persons: 1, fen: 40000 })
    expect(of("grant.duplicate")).toMatchObject({ suspicions: 2, persons: 1, fen: 120000 })
    expect(of("person.labour-contradicts-age")).toMatchObject({ persons: 5, fen: null })
  })

  test("of what is owed are what the rule found, months without a row of pay too", async () => {
    const served = await appWith(ledgers, actorOf("county", "411081000000"))
    const arrears = await ask(served, "/api/counts/arrears")
    expect(arrears).toMatchObject({
      fen: 110_000,
      total: 1,
      areas: [
        {
          area: villages.kangcheng,
          fen: 110_000,
          months: [
            { month: "2021-11", fen: 20_000, holders: 1 },
            { month: "2021-12", fen: 30_000, holders: 1 },
            { month: "2022-01", fen: 30_000, holders: 1 },
            { month: "2022-02", fen: 30_000, holders: 1 }
          ]
        }
      ]
    })
    const { suspicions }: { suspicions: ReadonlyArray<{ message: { zh: string } }> } = await ask(
      served,
      "/api/suspicions?rule=pay.in-arrears"
    )
    expect(suspicions[0]?.message.zh).toContain("1100.00元")
    const { areas }: { areas: ReadonlyArray<object> } = await ask(served, "/api/counts/areas?measure=arrears")
    expect(areas).toMatchObject([{ value: 110_000 }])
  })

  test("by month are as long as the lists behind them", async () => {
    const served = await appWith(ledgers, actorOf("city", "411000000000"))
    const every = "state=open&state=cleared&state=confirmed&state=gone"
    const [person] = idleVillage(villages.kangcheng, 1, 100).person ?? []
    await asConsole(served.runtime, write({ person: [{ ...person, labour: "ordinary" }] }))
    await judge(served.runtime)
    const { months }: { months: ReadonlyArray<{ month: string; opened: number; resolved: number }> } = await ask(
      served,
      "/api/counts/months"
    )
    expect(months.length).toBe(12)
    expect(months[11]).toMatchObject({ month: "2022-03" })
    expect(months[11]?.resolved).toBeGreaterThan(0)
    for (const { month, opened, resolved } of months) {
      const came: { total: number } = await ask(served, `/api/suspicions?opened=${month}&${every}`)
      const went: { total: number } = await ask(served, `/api/suspicions?resolved=${month}&${every}`)
      expect([came.total, went.total], month).toEqual([opened, resolved])
    }
  })

  test("are told of one's own area only, and of cases to those who may read them", async () => {
    const served = await appWith(ledgers, actorOf("village", villages.kangcheng))
    const { level, areas }: { level: string; areas: ReadonlyArray<{ area: string }> } = await ask(
      served,
      "/api/counts/areas"
    )
    expect({ level, areas: areas.map(({ area }) => area) }).toEqual({ level: "village", areas: [villages.kangcheng] })
    const elsewhere = await served.app.request(`/api/counts/areas?area=${villages.other}`)
    expect(elsewhere.status).toBe(404)
    const narrow = await appWith(ledgers, actorOf("village", villages.kangcheng, ["suspicion.read"]))
    for (const path of ["areas?measure=overdue", "months"]) {
      expect((await narrow.app.request(`/api/counts/${path}`)).status, path).toBe(403)
    }
  })
})
