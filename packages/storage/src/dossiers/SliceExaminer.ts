import type { ExaminationScope, SliceResult } from "@wengang/application/ports/Examiner.ts"
import { Assessor } from "@wengang/domain/assess.ts"
import { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { GrantTally } from "@wengang/domain/findings/GrantTally.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { Namesakes } from "./Namesakes.ts"
import { readHouseholds } from "./readHouseholds.ts"
import { readPlans } from "./readPlans.ts"
import type { SuppliedByCounty } from "./readSupply.ts"
import { readVillages } from "./readVillages.ts"
import type { Slice } from "./Slice.ts"

/** What every slice of a run is judged with. Plain data: it is handed to other threads. */
export interface ExaminationTerms {
  readonly scope: ExaminationScope
  readonly windows: ReadonlyArray<ParameterWindow>
  readonly supplied: SuppliedByCounty
  readonly namesakes: Namesakes
}

/** Reads slices through one connection and judges them, one after another. */
export class SliceExaminer {
  private readonly reader: RowReader
  private readonly terms: ExaminationTerms
  private readonly rules: ReadonlyArray<Rule>
  private readonly policies: PolicyBook
  private readonly supply: Supply

  constructor(reader: RowReader, terms: ExaminationTerms) {
    this.reader = reader
    this.terms = terms
    this.rules = catalogue.filter(({ id }) => terms.scope.rules.includes(id))
    this.policies = new PolicyBook(terms.windows)
    this.supply = new Supply(terms.supplied)
  }

  examine(slice: Slice): Omit<SliceResult, "done" | "total"> {
    const { area, asOf } = this.terms.scope
    const { policies, supply } = this
    const assessor = new Assessor({
      rules: this.rules,
      policies,
      asOf,
      supply,
      ...(area === null ? {} : { inScope: (code: Area.AreaCode) => Area.liesUnder(code, area) })
    })
    const tally = new GrantTally({ policies, asOf, supply })
    const dossiers = this.judge(slice, assessor, tally)
    return { dossiers, verdicts: assessor.verdicts, coverage: assessor.coverage(), grants: tally.result() }
  }

  private judge(slice: Slice, assessor: Assessor, tally: GrantTally): number {
    if (slice.kind === "plans") {
      const plans = readPlans(this.reader, slice)
      for (const plan of plans) assessor.plan(plan)
      return plans.length
    }
    if (slice.kind === "villages") {
      const villages = readVillages(this.reader, slice, this.terms.scope.asOf)
      for (const village of villages) assessor.village(village)
      return villages.length
    }
    const households = readHouseholds(this.reader, slice, this.terms.namesakes)
    for (const household of households) {
      assessor.household(household)
      tally.add(household)
    }
    return households.length
  }
}
