import { CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import { CoverageCounter } from "@wengang/domain/findings/Coverage.ts"
import type { Examination, ExaminationScope, SliceResult } from "../ports/Examiner.ts"

/** What the slices gave so far, added up. */
export class RunTally {
  dossiers = 0
  readonly counties: CountyTally
  private readonly counters: ReadonlyMap<string, CoverageCounter>

  constructor(scope: ExaminationScope, { policies, supply }: Examination) {
    this.counters = new Map(scope.rules.map((id) => [id, new CoverageCounter(id)]))
    this.counties = new CountyTally({ policies, asOf: scope.asOf, supply })
  }

  add(slice: Pick<SliceResult, "dossiers" | "coverage" | "shares">): void {
    this.dossiers += slice.dossiers.judged
    for (const part of slice.coverage) this.counters.get(part.rule)?.add(part)
    this.counties.merge(slice.shares)
  }

  coverage() {
    return [...this.counters.values()].map((counter) => counter.result())
  }
}
