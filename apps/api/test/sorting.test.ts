import { rowLedgers } from "@wengang/application/rows/RowLedger.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { sortableFields } from "@wengang/domain/ledgers/sortableFields.ts"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { office } from "./casework.ts"
import { demonstrationApp } from "./demonstrationApp.ts"
import { actorOf } from "./people.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

let served: Awaited<ReturnType<typeof demonstrationApp>>

beforeAll(async () => {
  served = await demonstrationApp()
}, 300_000)

afterAll(() => served.close())

async function ask(path: string): Promise<{ readonly status: number; readonly body: Body }> {
  const answer = await served.app.request(path)
  return { status: answer.status, body: await answer.json() }
}

/** All items of a list, page after page. */
async function walk(path: string, items: string, limit: number): Promise<ReadonlyArray<Body>> {
  const found: Array<Body> = []
  let next: string | null = null
  do {
    const after: string = next === null ? "" : `&after=${encodeURIComponent(next)}`
    const { status, body } = await ask(`${path}${path.includes("?") ? "&" : "?"}limit=${limit}${after}`)
    expect(status, path).toBe(200)
    found.push(...body[items])
    next = body.next
  } while (next !== null)
  return found
}

/** By a value, those without one last; those of one value by key, from the least up. */
function inOrder<A>(items: ReadonlyArray<A>, worth: (item: A) => unknown, keyOf: (item: A) => unknown, sign: number) {
  const compare = (one: never, other: never) => (one < other ? -1 : one > other ? 1 : 0)
  return [...items].sort((one, other) => {
    const [a, b] = [worth(one), worth(other)]
    if ((a === null) !== (b === null)) return a === null ? 1 : -1
    return sign * compare(a as never, b as never) || compare(keyOf(one) as never, keyOf(other) as never)
  })
}

describe("a ledger", () => {
  test("is listed by each field that is declared, both ways, in pages without gaps or repeats", async () => {
    for (const ledger of rowLedgers) {
      const path = `/api/ledgers/${ledger}`
      const all = await walk(path, "rows", 200)
      const keyOf = ({ values }: Body) =>
        ledgerOf(ledger)
          .key.map((name) => values[name])
          .join("\u0000")
      for (const field of sortableFields(ledger)) {
        for (const [way, sign] of [
          ["", 1],
          ["-", -1]
        ] as const) {
          const pages = await walk(`${path}?sort=${way}${field}`, "rows", Math.ceil(all.length / 3) || 1)
          const expected = inOrder(all, ({ values }) => values[field], keyOf, sign)
          expect(
            pages.map(({ key }) => key),
            `${ledger} ${way}${field}`
          ).toEqual(expected.map(({ key }) => key))
        }
      }
    }
  }, 120_000)

  test("keeps its filters and its area under an order", async () => {
    const query = "area=411081000000&filter=channel:migrant"
    const all = await walk(`/api/ledgers/employment?${query}`, "rows", 200)
    expect(all.length).toBeGreaterThan(3)
    const pages = await walk(`/api/ledgers/employment?${query}&sort=-startOn`, "rows", 3)
    expect(pages.map(({ key }) => key)).toEqual(
      inOrder(
        all,
        ({ values }) => values.startOn,
        ({ key }) => key,
        -1
      ).map(({ key }) => key)
    )
    served.actAs(actorOf("village", "411081101224"))
    const own = await walk("/api/ledgers/person?sort=name", "rows", 3)
    served.actAs(actorOf("city", "411000000000"))
    expect(own.length).toBeGreaterThan(3)
    expect(new Set(own.map(({ area }) => area))).toEqual(new Set(["411081101224"]))
  })

  test("tells no name in the address of the next page", async () => {
    const { body } = await ask("/api/ledgers/person?sort=name&limit=2")
    const names = body.rows.map(({ values }: Body) => values.name)
    expect(decodeURIComponent(body.next)).not.toContain(names[1])
    expect(Buffer.from(body.next.slice(1), "base64url").toString()).not.toContain(names[1])
    const second = await ask(`/api/ledgers/person?sort=name&limit=2&after=${encodeURIComponent(body.next)}`)
    expect(second.body.rows[0].values.name >= names[1]).toBe(true)
  })

  test.each(["idNumber", "phone", "-idNumber", "sex", "nothing", "toString"])("is not listed by %s", async (sort) => {
    const { status, body } = await ask(`/api/ledgers/person?sort=${sort}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: "wrong-usage",
      details: { place: "query", pointer: "/sort", sortable: ["id", "householdId", "name", "bornOn", "statusOn"] }
    })
    expect(body.message).toContain("householdId")
  })

  test("refuses a place of another order, of another list, or of nobody's making", async () => {
    const after = async (path: string) => encodeURIComponent((await ask(path)).body.next)
    const byName = await after("/api/ledgers/person?sort=name&limit=1")
    const own = await after("/api/ledgers/person?limit=1")
    const elsewhere = await after("/api/ledgers/business?sort=name&limit=1")
    for (const path of [
      `/api/ledgers/person?sort=-name&after=${byName}`,
      `/api/ledgers/person?sort=bornOn&after=${byName}`,
      `/api/ledgers/person?after=${byName}`,
      `/api/ledgers/person?sort=name&after=${own}`,
      `/api/ledgers/person?sort=name&after=${elsewhere}`,
      `/api/ledgers/person?sort=name&after=${byName.slice(0, -4)}AAAA`,
      "/api/ledgers/person?sort=name&after=~",
      `/api/suspicions?after=${byName}`,
      `/api/cases?sort=area&after=${byName}`
    ]) {
      const { status, body } = await ask(path)
      expect([status, body.details?.pointer, body.message], path).toEqual([
        400,
        "/after",
        "翻页位置属于另一种排序，请从第一页重新开始。"
      ])
    }
  })

  test("does not begin after a row that there is not", async () => {
    expect((await ask("/api/ledgers/person?after=nobody")).status).toBe(404)
  })
})

describe("suspicions", () => {
  const ranks: Readonly<Record<string, ReadonlyArray<string>>> = {
    severity: ["reminder", "suspicion", "error"],
    state: ["open", "cleared", "confirmed", "gone"]
  }

  test.each(["openedOn", "severity", "state", "rule", "area"])("are listed by %s, both ways", async (column) => {
    const all = await walk("/api/suspicions", "suspicions", 200)
    expect(all.length).toBeGreaterThan(10)
    const worth = (one: Body) => ranks[column]?.indexOf(one[column]) ?? one[column]
    for (const [way, sign] of [
      ["", 1],
      ["-", -1]
    ] as const) {
      const pages = await walk(`/api/suspicions?sort=${way}${column}`, "suspicions", 19)
      expect(pages.map(({ id }) => id)).toEqual(inOrder(all, worth, ({ id }) => id, sign).map(({ id }) => id))
    }
  })

  test("are not listed by their words", async () => {
    const { status, body } = await ask("/api/suspicions?sort=message")
    expect([status, body.details.sortable]).toEqual([400, ["openedOn", "severity", "state", "rule", "area"]])
  })
})

describe("cases", () => {
  test("are listed by deadline, those without one last, and by number", async () => {
    const { send, confirmed, handOver } = await office()
    const ids = await confirmed()
    for (const [at, deadline] of ["2022-04-20", null, "2022-04-01"].entries())
      await handOver([ids[at] ?? ""], deadline === null ? {} : { deadline })
    const list = async (query: string): Promise<Body> => (await send("city", "GET", `/api/cases?${query}`)).body
    const { cases } = await list("limit=10")
    for (const column of ["number", "deadline", "state", "area", "unit", "handedOverOn", "changedOn", "closedOn"]) {
      for (const [way, sign] of [
        ["", 1],
        ["-", -1]
      ] as const) {
        const seen: Array<string> = []
        for (let next: string | null = ""; next !== null; ) {
          const page: Body = await list(`sort=${way}${column}&limit=1${next === "" ? "" : `&after=${next}`}`)
          seen.push(...page.cases.map(({ id }: Body) => id))
          next = page.next
        }
        const known = ["number", "deadline"].includes(column) ? column : "handedOverOn"
        const worth = (one: Body) => (known === "number" ? one.id : one[known])
        expect(seen, way + column).toEqual(
          inOrder(cases as ReadonlyArray<Body>, worth, ({ id }) => id, sign).map(({ id }) => id)
        )
      }
    }
    expect((await send("city", "GET", "/api/cases?sort=leader")).body.details.sortable).toContain("deadline")
  })
})
