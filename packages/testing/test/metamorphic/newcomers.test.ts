import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { expect, test } from "vitest"
import { dossiersOf } from "../../src/judging/Dossiers.ts"
import { judgeDossiers } from "../../src/judging/judge.ts"
import { suppliedSheets } from "../../src/judging/SuppliedSheets.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { differences, linesOf } from "./lines.ts"
import { isNewcomer, withNewcomers } from "./newcomers.ts"
import { onSpoiltLedgers, patience } from "./onSpoiltLedgers.ts"
import { judgeAll, policies } from "./outspoken.ts"

/** A county as a whole is judged by everybody in it. */
const isOfCounty = ({ rule }: Verdict) => rule === "area.grant-coverage" || rule === "area.reserve-short"

/** The verdicts on all but newcomers and counties; which sheets were ever supplied is what it was without newcomers. */
function othersAmong(together: Ledgers, before: Ledgers, own: AreaCode | null): ReadonlyArray<string> {
  const { verdicts } = judgeDossiers(dossiersOf(together), suppliedSheets(before), { policies })
  const isOthers = (verdict: Verdict) => !isNewcomer(verdict.subject.id) && verdict.subject.id !== own
  const others = verdicts.filter((verdict) => isOthers(verdict) && !isOfCounty(verdict))
  expect(verdicts.length).toBeGreaterThan(others.length + 5)
  return linesOf(others)
}

const linesBefore = (ledgers: Ledgers) => linesOf(judgeAll(ledgers).verdicts.filter((verdict) => !isOfCounty(verdict)))

test(
  "households that move in change no verdict on the others of the village",
  () => {
    onSpoiltLedgers(10, (ledgers, seed) => {
      const village = ledgers.household[seed % ledgers.household.length]?.area ?? ("" as AreaCode)
      const together = withNewcomers(ledgers, village, { persons: 60, seed: seed + 1, holdPosts: false })
      expect(differences(linesBefore(ledgers), othersAmong(together, ledgers, null))).toEqual([])
    })
  },
  patience
)

test(
  "a village that is new in the county changes no verdict on the others, whatever posts it has",
  () => {
    onSpoiltLedgers(10, (ledgers, seed) => {
      const village = `${ledgers.household[0]?.area.slice(0, 6)}777777` as AreaCode
      const together = withNewcomers(ledgers, village, { persons: 60, seed: seed + 1, holdPosts: true })
      expect(differences(linesBefore(ledgers), othersAmong(together, ledgers, village))).toEqual([])
    })
  },
  patience
)
