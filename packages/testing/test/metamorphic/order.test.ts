import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { expect, test } from "vitest"
import { dossiersOf } from "../../src/judging/Dossiers.ts"
import { judgeDossiers } from "../../src/judging/judge.ts"
import { suppliedSheets } from "../../src/judging/SuppliedSheets.ts"
import { differences, linesOf, withCrowdCounted, withListsSorted } from "./lines.ts"
import { onSpoiltLedgers, patience } from "./onSpoiltLedgers.ts"
import { judgeAll, policies } from "./outspoken.ts"
import { NewNames, renamed } from "./renamed.ts"
import { Resettlement } from "./resettled.ts"
import { shuffledDossiers, shuffledRows } from "./shuffled.ts"

test(
  "the order of rows means nothing",
  () => {
    onSpoiltLedgers(10, (ledgers, seed) => {
      const judged = judgeAll(shuffledRows(ledgers, seed))
      expect(judged.coverage).toEqual(judgeAll(ledgers).coverage)
      expect(differences(linesOf(judgeAll(ledgers).verdicts), linesOf(judged.verdicts))).toEqual([])
    })
  },
  patience
)

test(
  "the order in which dossiers are judged means nothing",
  () => {
    onSpoiltLedgers(10, (ledgers, seed) => {
      const dossiers = shuffledDossiers(dossiersOf(ledgers), seed)
      const judged = judgeDossiers(dossiers, suppliedSheets(ledgers), { policies })
      expect(judged.coverage).toEqual(judgeAll(ledgers).coverage)
      expect(differences(linesOf(judgeAll(ledgers).verdicts), linesOf(judged.verdicts))).toEqual([])
    })
  },
  patience
)

test(
  "keys mean nothing but themselves",
  () => {
    onSpoiltLedgers(10, (ledgers) => {
      const names = new NewNames(ledgers, "same")
      const judged = judgeAll(renamed(ledgers, (id) => names.of(id)))
      expect(judged.coverage).toEqual(judgeAll(ledgers).coverage)
      expect(differences(linesOf(judgeAll(ledgers).verdicts), linesOf(names.undone(judged.verdicts)))).toEqual([])
    })
  },
  patience
)

test(
  "the order of keys decides only in which order things are listed, and whom of a crowd a verdict names",
  () => {
    onSpoiltLedgers(10, (ledgers) => {
      const names = new NewNames(ledgers, "opposite")
      const judged = judgeAll(renamed(ledgers, (id) => names.of(id)))
      expect(judged.coverage).toEqual(judgeAll(ledgers).coverage)
      const known = (verdict: Verdict) => withListsSorted(withCrowdCounted(verdict))
      const sorted = names.undone(judged.verdicts).map(known)
      expect(differences(linesOf(judgeAll(ledgers).verdicts.map(known)), linesOf(sorted))).toEqual([])
    })
  },
  patience
)

test(
  "villages and counties can change places",
  () => {
    onSpoiltLedgers(10, (ledgers, seed) => {
      const resettlement = new Resettlement(ledgers, seed)
      const judged = judgeAll(resettlement.of(ledgers))
      expect(judged.coverage).toEqual(judgeAll(ledgers).coverage)
      expect(differences(linesOf(judgeAll(ledgers).verdicts), linesOf(resettlement.undone(judged.verdicts)))).toEqual(
        []
      )
    })
  },
  patience
)
