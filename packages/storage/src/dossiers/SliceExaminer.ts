import { hash } from "node:crypto"
import type { ExaminationScope, JudgedVerdict, SliceResult } from "@wengang/application/ports/Examiner.ts"
import { Assessor } from "@wengang/domain/assess.ts"
import { type Supply, SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { type CountyShare, CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import { OutcomeTree } from "@wengang/domain/findings/OutcomeTree.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { monthsAsked } from "@wengang/domain/rules/attendance/monthsAsked.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type Day, earlier } from "@wengang/domain/values/Day.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { type References, readReferencesOf } from "./CrossReferences.ts"
import { readCases } from "./readCases.ts"
import { readClasses } from "./readClasses.ts"
import { readHouseholds } from "./readHouseholds.ts"
import { type LeftDossier, readLeft } from "./readLeft.ts"
import { readPlans } from "./readPlans.ts"
import type { SuppliedByCounty } from "./readSupply.ts"
import { readVacancies } from "./readVacancies.ts"
import { readVillages } from "./readVillages.ts"
import type { Slice } from "./Slice.ts"

/** What every slice of a run is judged with. Plain data: it is handed to other threads. */
export interface ExaminationTerms {
  readonly scope: ExaminationScope
  readonly windows: ReadonlyArray<ParameterWindow>
  readonly supplied: SuppliedByCounty
  /** Whether everything is examined by every rule: then only dossiers are listed of which the last run left something else. */
  readonly complete: boolean
}

/** A slice with what its households share with others; null where that is to be read with them. */
export interface SliceTask {
  readonly slice: Slice
  readonly references: References | null
}

export type Judged = Omit<SliceResult, "done" | "total">

/** Reads slices through one connection and judges them, one after another. */
export class SliceExaminer {
  private readonly reader: RowReader
  private readonly terms: ExaminationTerms
  private readonly rules: ReadonlyArray<Rule>
  private readonly policies: PolicyBook
  private readonly supply: Supply
  /** Whose attendance villages are judged by. */
  private readonly months: ReadonlyArray<Month>
  private readonly outcomes = new OutcomeTree()
  private readonly digests = new Map<string, string>()

  constructor(reader: RowReader, terms: ExaminationTerms, supply: Supply = new SupplyByCounty(terms.supplied)) {
    this.reader = reader
    this.terms = terms
    this.rules = catalogue.filter(({ id }) => terms.scope.rules.includes(id))
    this.policies = new PolicyBook(terms.windows)
    this.supply = supply
    this.months = monthsAsked(this.policies, terms.scope.asOf)
  }

  examine({ slice, references }: SliceTask): Judged {
    const { area, asOf } = this.terms.scope
    const { policies, supply, outcomes } = this
    const assessor = new Assessor({
      rules: this.rules,
      policies,
      asOf,
      supply,
      outcomes,
      ...(area === null ? {} : { inScope: (code: Area.AreaCode) => Area.liesUnder(code, area) })
    })
    const tally = new CountyTally({ policies, asOf, supply })
    const results = new SliceResults(slice.kind, assessor, outcomes, this.digests)
    this.judge(slice, references, assessor, tally, results)
    const left = this.terms.complete && "first" in slice.of ? readLeft(this.reader, slice.kind, slice.of) : null
    return { ...results.end(slice, left), coverage: assessor.coverage(), shares: tally.shares() }
  }

  private judge(
    { kind, of }: Slice,
    references: References | null,
    assessor: Assessor,
    tally: CountyTally,
    results: SliceResults
  ): void {
    if (kind === "plan") {
      const plans = readPlans(this.reader, "keys" in of ? { plans: of.keys } : of)
      for (const plan of plans) results.add(plan.id, plan.area, assessor.plan(plan))
    } else if (kind === "village") {
      const villages = readVillages(this.reader, "keys" in of ? { villages: of.keys } : of, this.months)
      for (const village of villages) results.add(village.area, village.area, assessor.village(village))
    } else if (kind === "class") {
      const classes = readClasses(this.reader, "keys" in of ? { classes: of.keys } : of)
      for (const held of classes) results.add(held.id, held.area, assessor.class(held))
    } else if (kind === "vacancy") {
      const vacancies = readVacancies(this.reader, "keys" in of ? { vacancies: of.keys } : of)
      for (const one of vacancies) results.add(one.id, one.area, assessor.vacancy(one), tally.vacancy(one))
    } else if (kind === "case") {
      for (const one of readCases(this.reader, "keys" in of ? { cases: of.keys } : of))
        results.add(one.id, one.area, assessor.case(one))
    } else {
      const selection = "keys" in of ? { households: of.keys } : of
      const shared = references ?? readReferencesOf(this.reader, selection)
      for (const household of readHouseholds(this.reader, selection, shared)) {
        const recheckOn = assessor.household(household)
        results.add(household.id, household.area, recheckOn, tally.household(household))
      }
    }
  }
}

/** Collects what the dossiers of one slice leave. */
class SliceResults {
  private readonly kind: Slice["kind"]
  private readonly assessor: Assessor
  private readonly outcomes: OutcomeTree
  private readonly known: Map<string, string>
  private readonly keys: Array<string> = []
  private readonly areas: Array<Area.AreaCode> = []
  private readonly recheckOn: Array<Day | null> = []
  private readonly shareTurnsOn: Array<Day | null> = []
  private readonly imprints: Array<string> = []
  private readonly verdicts: Array<JudgedVerdict> = []
  private readonly newImprints: Array<readonly [string, string]> = []

  constructor(kind: Slice["kind"], assessor: Assessor, outcomes: OutcomeTree, known: Map<string, string>) {
    this.kind = kind
    this.assessor = assessor
    this.outcomes = outcomes
    this.known = known
  }

  add(key: string, area: Area.AreaCode, recheckOn: Day | null, share?: CountyShare): void {
    const turn = share?.changesOn ?? null
    const due = recheckOn === null ? turn : turn === null ? recheckOn : earlier(recheckOn, turn)
    this.push(key, area, due, turn, this.digestOf(this.outcomes.takeImprint(share?.counts)))
    const { verdicts } = this.assessor
    while (this.verdicts.length < verdicts.length) {
      const verdict = verdicts[this.verdicts.length]
      if (verdict !== undefined) this.verdicts.push({ dossier: `${this.kind}:${key}`, verdict })
    }
  }

  end({ of }: Slice, left: ReadonlyMap<string, LeftDossier> | null) {
    const judged = this.keys.length
    const found = new Set(this.keys)
    // Dossiers that no longer exist leave an empty imprint: what they left before is to go.
    for (const key of "keys" in of ? of.keys : (left?.keys() ?? [])) {
      if (!found.has(key)) this.push(key, noArea, null, null, "")
    }
    const listed = left === null ? null : this.keys.flatMap((key, at) => (this.isAsLeft(at, left.get(key)) ? [] : [at]))
    const part = <A>(list: ReadonlyArray<A>) => (listed === null ? list : listed.map((at) => list[at] as A))
    const dossiers = {
      kind: this.kind,
      judged,
      keys: part(this.keys),
      areas: part(this.areas),
      recheckOn: part(this.recheckOn),
      shareTurnsOn: part(this.shareTurnsOn),
      imprints: part(this.imprints)
    }
    return { dossiers, verdicts: this.verdicts, newImprints: this.newImprints }
  }

  private isAsLeft(at: number, left: LeftDossier | undefined): boolean {
    return (
      left !== undefined &&
      left.imprint === this.imprints[at] &&
      left.area === this.areas[at] &&
      left.recheckOn === this.recheckOn[at] &&
      left.shareTurnsOn === this.shareTurnsOn[at]
    )
  }

  private push(
    key: string,
    area: Area.AreaCode,
    recheckOn: Day | null,
    shareTurnsOn: Day | null,
    imprint: string
  ): void {
    this.keys.push(key)
    this.areas.push(area)
    this.recheckOn.push(recheckOn)
    this.shareTurnsOn.push(shareTurnsOn)
    this.imprints.push(imprint)
  }

  private digestOf(imprint: string): string {
    const known = this.known.get(imprint)
    if (known !== undefined) return known
    const digest = hash("sha256", imprint, "base64url").slice(0, 22)
    this.known.set(imprint, digest)
    this.newImprints.push([digest, imprint])
    return digest
  }
}

const noArea = "000000000000" as Area.AreaCode
