import { Examiner } from "@wengang/application/ports/Examiner.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { judgeCounties } from "@wengang/application/verification/judgeCounties.ts"
import { scopeOf, verify } from "@wengang/application/verification/verify.ts"
import { CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import { CoverageCounter } from "@wengang/domain/findings/Coverage.ts"
import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"
import type * as Day from "@wengang/domain/values/Day.ts"
import { Effect, Stream } from "effect"
import { everywhere, verdictsOf } from "./storage.ts"

/** What a run leaves: the verdicts that hold, and its coverage. */
export interface Result {
  readonly verdicts: ReadonlyArray<Verdict>
  readonly coverage: unknown
}

let runs = 0

/** An incremental run, and what it leaves. */
export const incremental = Effect.fnUntraced(function* (asOf: Day.Day) {
  const store = yield* FindingStore
  const run = yield* verify({ id: `R${++runs}`, asOf, area: null, rules: [], mode: "incremental" })
  const scope = scopeOf({ asOf, area: null, rules: [] })
  const pages = yield* Stream.runCollect(store.verdicts(everywhere, scope))
  return {
    examinedAll: run.examined >= run.dossiers,
    result: { verdicts: verdictsOf(pages), coverage: run.coverage } satisfies Result
  }
})

/** A verdict as suspicions keep it: without its amount. */
export function published({ money: _, ...verdict }: Verdict): Verdict {
  return verdict
}

/** What looking at everything gives, without recording any of it. */
export const everything = Effect.fnUntraced(function* (asOf: Day.Day) {
  const examiner = yield* Examiner
  const scope = scopeOf({ asOf, area: null, rules: [] })
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const examination = yield* examiner.examine(scope)
      const slices = [...(yield* Stream.runCollect(examination.slices))]
      const tally = new CountyTally({ policies: examination.policies, asOf, supply: examination.supply })
      for (const { shares } of slices) tally.merge(shares)
      const counties = judgeCounties(scope, examination, tally.result())
      const counters = new Map(scope.rules.map((id) => [id, new CoverageCounter(id)]))
      for (const { coverage } of [...slices, counties]) for (const part of coverage) counters.get(part.rule)?.add(part)
      const verdicts = [...slices, counties].flatMap((slice) => slice.verdicts.map(({ verdict }) => published(verdict)))
      return {
        verdicts: verdicts.sort(compareVerdicts),
        coverage: [...counters.values()].map((counter) => counter.result())
      } satisfies Result
    })
  )
})
