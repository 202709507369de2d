import { SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { readSupply } from "../src/dossiers/readSupply.ts"
import { SupplyLookedUp } from "../src/dossiers/SupplyLookedUp.ts"
import { RowReader } from "../src/sqlite/RowReader.ts"
import { freshDatabase, household, on, otherVillage, person, village, write } from "./storage.ts"

test("what is supplied is the same, looked up or known beforehand", async () => {
  const path = freshDatabase()
  await on(
    path,
    write({ household: [household("H1"), household("H2", { area: otherVillage })], person: [person("P1", 1)] })
  )
  await on(
    path,
    Database.use(({ reading }) =>
      Effect.sync(() => {
        const reader = new RowReader(reading)
        const known = new SupplyByCounty(readSupply(reader))
        const lookedUp = new SupplyLookedUp(reader)
        const areas = [village, otherVillage, "411081000000", "411082000000", "411081101000", "411000000000"]
        const all = [...areas, "410000000000", "420000000000", "420100000000", "420102000000", "000000000000"]
        for (const area of all as unknown as ReadonlyArray<AreaCode>) {
          for (const ledger of ledgerNames) {
            expect([ledger, area, lookedUp.has(ledger, area)]).toEqual([ledger, area, known.has(ledger, area)])
          }
        }
        expect(lookedUp.has("person", village as AreaCode)).toBe(true)
        expect(lookedUp.has("person", otherVillage as AreaCode)).toBe(false)
      })
    )
  )
})
