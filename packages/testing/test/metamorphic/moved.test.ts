import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { expect, test } from "vitest"
import { noticeDay } from "../../src/notice/Twin.ts"
import { datedRules, movedPolicies } from "./datedRules.ts"
import { differences, linesOf } from "./lines.ts"
import { moved, movedDay, movedVerdicts, shifts, withoutCheckCharacters } from "./moved.ts"
import { onSpoiltLedgers, patience } from "./onSpoiltLedgers.ts"
import { judgeAll } from "./outspoken.ts"

const dated: ReadonlySet<string> = new Set(datedRules.map(({ id }) => id))
const isUndated = ({ rule }: Verdict) => !dated.has(rule)
const shiftOf = (seed: number) => shifts[seed % shifts.length] ?? 4

test("the rules that name a day or month of one year are those known to", () => {
  expect([...dated].sort()).toEqual(["pay.in-arrears", "post.not-publicised"])
})

test(
  "the same things some years later are judged the same, save by rules that name a year",
  () => {
    onSpoiltLedgers(12, (ledgers, seed) => {
      const years = shiftOf(seed)
      const before = movedVerdicts(judgeAll(ledgers).verdicts.filter(isUndated), years)
      const { verdicts } = judgeAll(moved(ledgers, years), { asOf: movedDay(noticeDay, years) })
      expect(before.length).toBeGreaterThan(200)
      expect(differences(linesOf(before), linesOf(withoutCheckCharacters(verdicts.filter(isUndated))))).toEqual([])
    })
  },
  patience
)

test(
  "with the years that rules name moved too, all are judged the same",
  () => {
    onSpoiltLedgers(12, (ledgers, seed) => {
      const years = shiftOf(seed)
      const before = judgeAll(ledgers)
      const terms = { asOf: movedDay(noticeDay, years), policies: movedPolicies(years) }
      const after = judgeAll(moved(ledgers, years), terms)
      expect(after.coverage).toEqual(before.coverage)
      const lines = linesOf(movedVerdicts(before.verdicts, years))
      expect(differences(lines, linesOf(withoutCheckCharacters(after.verdicts)))).toEqual([])
    })
  },
  patience
)
