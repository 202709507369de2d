import type { Role } from "@wengang/domain/people/Role.ts"
import { parse } from "csv-parse/sync"
import { describe, expect, test } from "vitest"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

const entry = (list: string, ordinal: number) => ({
  list,
  idNumber: idNumber(ordinal),
  fromOn: "2021-01-01",
  toOn: null,
  source: "=人社比对"
})

/** Persons 100 and 101 of one village, 200 of another; nobody has the number 300. */
const ledgers = together(idleVillage(villages.kangcheng, 2, 100), idleVillage(villages.other, 1, 200), {
  listed: [
    entry("deceased", 100),
    entry("insured", 100),
    entry("insured", 101),
    entry("insured", 200),
    entry("pension", 300)
  ]
})

interface Answer {
  readonly rows: ReadonlyArray<{ readonly personId: string; readonly list: string; readonly idNumber: string }>
  readonly total: number
  readonly next: string | null
}

async function asked(role: Role = "village", area: string = villages.kangcheng) {
  const { app } = await appWith(ledgers, actorOf(role, area))
  const get = (query = "") => app.request(`/api/listed${query}`)
  const answer = async (query = "") => (await (await get(query)).json()) as Answer
  return { get, answer }
}

const first = `P-${villages.kangcheng}-000`
const second = `P-${villages.kangcheng}-001`

describe("comparison lists", () => {
  test("tell a village of its own persons only, masked, with whom they name", async () => {
    const { answer, get } = await asked()
    const { rows, total, next } = await answer()
    expect(rows.map(({ personId, list }) => [personId, list])).toEqual([
      [first, "deceased"],
      [first, "insured"],
      [second, "insured"]
    ])
    expect([total, next]).toEqual([3, null])
    expect(rows[0]).toMatchObject({
      area: villages.kangcheng,
      householdId: `H-${villages.kangcheng}`,
      source: "=人社比对"
    })
    const text = await (await get()).text()
    expect(text).toMatch(/411081\*{8}\w{4}/)
    for (const ordinal of [100, 101, 200, 300]) expect(text).not.toContain(idNumber(ordinal))
    expect(text).not.toContain(villages.other)
  })

  test("say nothing of other villages, whatever is asked for", async () => {
    const { answer, get } = await asked()
    const other = `P-${villages.other}-000`
    expect((await answer(`?person=${other}`)).rows).toEqual([])
    expect((await answer(`?household=H-${villages.other}`)).rows).toEqual([])
    expect((await get(`?area=${villages.other}`)).status).toBe(404)
  })

  test("tell nobody of numbers that no person has, a city neither", async () => {
    const { answer } = await asked("city", "411000000000")
    expect((await answer()).total).toBe(4)
    expect((await answer("?list=pension")).rows).toEqual([])
    expect((await answer(`?area=${villages.other}`)).rows.map(({ personId }) => personId)).toEqual([
      `P-${villages.other}-000`
    ])
  })

  test("are chosen by list, person and household, and go on where a page ended", async () => {
    const { answer, get } = await asked()
    expect((await answer("?list=insured")).total).toBe(2)
    expect((await answer(`?person=${second}`)).rows.map(({ list }) => list)).toEqual(["insured"])
    expect((await answer(`?household=H-${villages.kangcheng}`)).total).toBe(3)
    const page = await answer("?limit=2")
    expect(page.rows).toHaveLength(2)
    const rest = await answer(`?limit=2&after=${page.next}`)
    expect(rest.rows.map(({ personId }) => personId)).toEqual([second])
    expect(rest.next).toBeNull()
    expect((await get("?list=strangers")).status).toBe(400)
    expect((await get(`?after=${first}`)).status).toBe(400)
  })

  test("are shown to whoever sees ledgers, and to nobody who keeps accounts, rights or the log", async () => {
    for (const role of ["inspector", "auditor"] as const) {
      expect((await (await asked(role, "411000000000")).get()).status).toBe(200)
    }
    for (const role of ["systemAdministrator", "securityAdministrator", "auditAdministrator"] as const) {
      expect((await (await asked(role, "411000000000")).get()).status).toBe(403)
    }
  })

  test("leave as a file: in words, masked, no formula, only by whoever may export", async () => {
    const { get } = await asked()
    const text = await (await get("/export?format=csv&list=insured")).text()
    const rows: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
    expect(rows.map((row) => [row.名单, row.人员编号])).toEqual([
      ["社保参保", first],
      ["社保参保", second]
    ])
    expect(rows[0]).toMatchObject({ 来源: '="=人社比对"', 起始日期: "2021-01-01", 结束日期: "" })
    expect(rows[0]?.证件号码).toMatch(/^411081\*{8}\w{4}$/)
    expect(rows[0]?.所在地).toContain("许昌市")
    expect((await (await asked("inspector")).get("/export?format=csv")).status).toBe(403)
  })
})
