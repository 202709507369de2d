import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { rowsByHousehold } from "@wengang/testing/judging/rowsByHousehold.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { spoiltLedgers } from "@wengang/testing/spoilt/SpoiltLedgers.ts"
import { area } from "@wengang/testing/synthetic/Literals.ts"
import { expect, test } from "vitest"
import { compareEngines } from "../src/jsonRules/compareEngines.ts"

test.each([1, 2, 3])(
  "twelve rules in JSON say what the kernel says (seed %i)",
  async (seed) => {
    const ledgers = spoiltLedgers(1000, seed)
    const county = area(ledgers.household[0]?.area.slice(0, 6) ?? "")
    const task = { households: rowsByHousehold(ledgers), asOf: noticeDay, county, sheets: ledgerNames }
    const { hits, rules } = await compareEngines(task, 0)
    expect(rules).toBe(12)
    expect(hits).toBeGreaterThan(50)
  },
  60_000
)
