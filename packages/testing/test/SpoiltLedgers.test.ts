import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { expect, test } from "vitest"
import { danglingReferences, repeatedKeys, undecodable } from "./LedgerChecks.ts"
import { onSpoiltLedgers, patience } from "./metamorphic/onSpoiltLedgers.ts"
import { judgeAll } from "./metamorphic/outspoken.ts"

// Inspections and cases are no ledgers.
const notAsked = catalogue.filter(({ view }) => view === "inspection" || view === "case").map(({ id }) => id)

test(
  "spoilt ledgers are ledgers, and hold plenty of what rules look for",
  () => {
    const failing = new Map<string, number>()
    onSpoiltLedgers(12, (ledgers) => {
      expect(undecodable(ledgers)).toEqual([])
      expect(danglingReferences(ledgers)).toEqual([])
      expect(repeatedKeys(ledgers)).toEqual([])
      const { verdicts } = judgeAll(ledgers)
      for (const { rule } of verdicts) failing.set(rule, (failing.get(rule) ?? 0) + 1)
      expect(verdicts.length).toBeGreaterThan(300)
    })
    const silent = catalogue.map(({ id }) => id).filter((id) => !failing.has(id) && !notAsked.includes(id))
    console.info(`${[...failing.values()].reduce((sum, n) => sum + n, 0)} verdicts; no verdict of ${silent.join(", ")}`)
    expect(failing.size).toBeGreaterThanOrEqual(70)
  },
  patience
)
