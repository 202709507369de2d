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
})
