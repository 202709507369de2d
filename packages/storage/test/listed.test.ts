import { Reach } from "@wengang/application/acting/Reach.ts"
import { LedgerStore, type ListedRequest } from "@wengang/application/ports/LedgerStore.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Compilable } from "kysely"
import { describe, expect, test } from "vitest"
import { queryBuilder } from "../src/dossiers/queryBuilder.ts"
import { countOfListed, pageOfListed } from "../src/listed/listedQueries.ts"
import { openReader } from "../src/sqlite/openSqlite.ts"
import {
  dialects,
  everywhere,
  freshDatabase,
  household,
  idNumber,
  on,
  otherVillage,
  person,
  village,
  write
} from "./storage.ts"

const ofVillage = Reach.of({ area: village as AreaCode })
const ofCity = Reach.of({ area: "411000000000" as AreaCode })
const entry = (list: string, ordinal: number, changes: object = {}) => ({
  list,
  idNumber: idNumber(ordinal),
  fromOn: "2021-01-01",
  source: "比对结果",
  ...changes
})

/** Two villages, in which two persons have one number, and an entry about somebody whom nobody keeps. */
const rows = {
  household: [household("H1"), household("H2", { area: otherVillage })],
  person: [
    person("P1", 1),
    person("P2", 2),
    person("P3", 3, { householdId: "H2" }),
    person("P4", 1, { householdId: "H2" })
  ],
  listed: [
    entry("deceased", 1, { toOn: "2021-12-31" }),
    entry("insured", 1),
    entry("insured", 2),
    entry("insured", 3),
    entry("imprisoned", 9)
  ]
}

const listed = (reach: Reach, request: Omit<ListedRequest, "limit"> & { readonly limit?: number }) =>
  LedgerStore.use((store) => store.listed(reach, { limit: 10, ...request }))

const named = ({
  rows: found
}: {
  readonly rows: ReadonlyArray<{ readonly personId: string; readonly list: string }>
}) => found.map(({ personId, list }) => `${personId} ${list}`)

describe.each(dialects)("comparison lists on %s", () => {
  test("tell of persons within reach, masked; nobody is told of those whom nobody keeps", async () => {
    const path = freshDatabase()
    await on(path, write(rows))
    const whole = ["P1 deceased", "P1 insured", "P2 insured", "P3 insured", "P4 deceased", "P4 insured"]
    for (const reach of [everywhere, ofCity]) {
      const found = await on(path, listed(reach, {}))
      expect(named(found)).toEqual(whole)
      expect(found).toMatchObject({ total: 6, next: null })
    }
    const own = await on(path, listed(ofVillage, {}))
    expect(named(own)).toEqual(whole.slice(0, 3))
    expect(own.total).toBe(3)
    expect(own.rows[0]).toEqual({
      list: "deceased",
      idNumber: expect.stringMatching(/^411081\*{8}\w{4}$/),
      fromOn: "2021-01-01",
      toOn: "2021-12-31",
      source: "比对结果",
      personId: "P1",
      name: "王某1",
      householdId: "H1",
      area: village
    })
    expect(await on(path, listed(everywhere, { list: "imprisoned" }))).toEqual({ rows: [], total: 0, next: null })
  })

  test("are chosen by list, household and person, never out of reach", async () => {
    const path = freshDatabase()
    await on(path, write(rows))
    const found = async (request: Omit<ListedRequest, "limit">, reach = everywhere) =>
      named(await on(path, listed(reach, request)))
    expect(await found({ list: "deceased" })).toEqual(["P1 deceased", "P4 deceased"])
    expect(await found({ household: "H2", list: "insured" })).toEqual(["P3 insured", "P4 insured"])
    expect(await found({ person: "P4" })).toEqual(["P4 deceased", "P4 insured"])
    expect(await found({ person: "P4" }, ofVillage)).toEqual([])
    expect(await found({ household: "H2" }, ofVillage)).toEqual([])
  })

  test("come page by page in one order, whichever side is walked", async () => {
    const path = freshDatabase()
    const people = Array.from({ length: 40 }, (_, at) =>
      person(`P${at}`, at, at % 3 === 0 ? { householdId: "H2" } : {})
    )
    const entries = people.flatMap((_, at) => [entry("insured", at), ...(at % 2 === 0 ? [entry("pension", at)] : [])])
    await on(path, write({ household: rows.household, person: people, listed: entries }))
    for (const request of [{}, { list: "pension" as const }]) {
      const { rows: whole } = await on(path, listed(everywhere, { ...request, limit: 100 }))
      expect(whole).toHaveLength("list" in request ? 20 : 60)
      for (const reach of [everywhere, ofCity, Reach.of({ area: "411081000000" as AreaCode })]) {
        const own = whole.filter(({ area }) => reach.covers(area))
        const pages: Array<unknown> = []
        let after: string | undefined
        do {
          const page = await on(
            path,
            listed(reach, { ...request, limit: 7, ...(after === undefined ? {} : { after }) })
          )
          expect(page.total).toBe(own.length)
          pages.push(...page.rows)
          after = page.next ?? undefined
        } while (after !== undefined)
        expect(pages).toEqual(own)
      }
    }
    await expect(on(path, listed(everywhere, { after: "P1" }))).rejects.toMatchObject({ code: "wrong-usage" })
  })
})

test("comparison lists are looked up by number: neither they nor the register are read whole for a village", async () => {
  const path = freshDatabase()
  await on(path, write(rows))
  const reader = openReader(path)
  const planOf = (query: Compilable) => {
    const { sql, parameters } = query.compile()
    const plan = reader.prepare<Array<unknown>, { readonly detail: string }>(`explain query plan ${sql}`)
    return plan.all(...(parameters as Array<unknown>)).map(({ detail }) => detail)
  }
  const start = { area: village as AreaCode, personId: "P1", list: "insured", idKey: "" }
  const byNumber = "SEARCH listed USING INDEX listed_by_id_index (id_index=?)"
  const inVillage = [
    "SEARCH person USING INDEX person_by_area (area>? AND area<?)",
    byNumber,
    "USE TEMP B-TREE FOR LAST 3 TERMS OF ORDER BY"
  ]
  expect(planOf(pageOfListed(queryBuilder, "persons", ofVillage, { limit: 50 }, undefined))).toEqual(inVillage)
  expect(planOf(pageOfListed(queryBuilder, "persons", ofVillage, { limit: 50 }, start))).toEqual(inVillage)
  const ofOneList = { limit: 50, list: "insured" as const }
  expect(planOf(pageOfListed(queryBuilder, "persons", ofVillage, ofOneList, undefined))).toEqual(inVillage)
  const ofHousehold = planOf(
    pageOfListed(queryBuilder, "persons", ofVillage, { limit: 50, household: "H1" }, undefined)
  )
  expect(ofHousehold.slice(0, 2)).toEqual([
    "SEARCH person USING INDEX person_by_household_id (household_id=?)",
    byNumber
  ])
  const ofPerson = planOf(pageOfListed(queryBuilder, "persons", ofVillage, { limit: 50, person: "P1" }, undefined))
  expect(ofPerson.slice(0, 2)).toEqual(["SEARCH person USING INDEX sqlite_autoindex_person_1 (id=?)", byNumber])
  const ofList = planOf(pageOfListed(queryBuilder, "lists", ofCity, ofOneList, undefined))
  expect(ofList.slice(0, 2)).toEqual([
    "SEARCH listed USING INDEX sqlite_autoindex_listed_1 (list=?)",
    "SEARCH person USING INDEX person_by_id_index_status (id_index=?)"
  ])
  const counted = planOf(countOfListed(queryBuilder, "persons", ofVillage, {}))
  expect(counted).toContain("SEARCH listed USING COVERING INDEX listed_by_id_index (id_index=?)")
  reader.close()
})
