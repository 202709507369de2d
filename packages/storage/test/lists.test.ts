import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { describe, expect, test } from "vitest"
import { dialects, everywhere, freshDatabase, household, on, person, write } from "./storage.ts"

const asOf = "2022-03-09" as Day
const idle = { labour: "none", health: "healthy" }

describe.each(dialects)("lists on %s", () => {
  test("whose rows nobody counts hold the same rows", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1, idle), person("P2", 2, idle)] }))
    await on(path, verify({ id: "R1", asOf, area: null, rules: [], mode: "full" }))
    const rows = (uncounted: boolean) =>
      on(
        path,
        LedgerStore.use(({ list }) => list(everywhere, "person", { equal: {}, after: undefined, limit: 1, uncounted }))
      )
    expect(await rows(false)).toMatchObject({ total: 2, next: "P1" })
    expect(await rows(true)).toEqual({ ...(await rows(false)), total: 0 })
    const suspicions = (uncounted: boolean) =>
      on(
        path,
        FindingStore.use(({ list }) => list(everywhere, { states: ["open"] }, { limit: 10, uncounted }))
      )
    const counted = await suspicions(false)
    expect(counted.total).toBeGreaterThan(0)
    expect(await suspicions(true)).toEqual({ ...counted, total: 0 })
  })

  test("of runs go on before the last one that was seen", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")] }))
    for (const id of ["R1", "R2", "R3"]) await on(path, verify({ id, asOf, area: null, rules: [], mode: "full" }))
    const runs = async (limit: number, before?: string) =>
      (
        await on(
          path,
          FindingStore.use((store) => store.runs(limit, before))
        )
      ).map(({ id }) => id)
    expect(await runs(2)).toEqual(["R3", "R2"])
    expect(await runs(2, "R2")).toEqual(["R1"])
    expect(await runs(2, "R1")).toEqual([])
  })
})
