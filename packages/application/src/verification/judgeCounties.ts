import { Assessor } from "@wengang/domain/assess.ts"
import type { GrantCoverage } from "@wengang/domain/dossiers/CountyDossier.ts"
import { ImprintWriter } from "@wengang/domain/findings/Imprint.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Examination, ExaminationScope, JudgedVerdict } from "../ports/Examiner.ts"

/** Judges counties as wholes, from what their households add to them; `empty` ones have none left and leave nothing. */
export function judgeCounties(
  scope: ExaminationScope,
  { policies, supply }: Pick<Examination, "policies" | "supply">,
  coverage: ReadonlyArray<GrantCoverage>,
  empty: ReadonlyArray<Area.AreaCode> = []
) {
  const { area } = scope
  const imprint = new ImprintWriter()
  const assessor = new Assessor({
    rules: catalogue.filter(({ id }) => scope.rules.includes(id)),
    policies,
    asOf: scope.asOf,
    supply,
    imprint,
    ...(area === null ? {} : { inScope: (code: Area.AreaCode) => Area.liesUnder(code, area) })
  })
  const byCounty = new Map<Area.AreaCode, Array<GrantCoverage>>()
  for (const one of coverage) byCounty.set(one.area, [...(byCounty.get(one.area) ?? []), one])
  const verdicts: Array<JudgedVerdict> = []
  const recheckOn: Array<Day | null> = []
  const imprints: Array<string> = []
  for (const [county, ofCounty] of byCounty) {
    const from = assessor.verdicts.length
    recheckOn.push(assessor.county({ area: county, coverage: ofCounty }))
    imprints.push(imprint.take())
    for (const verdict of assessor.verdicts.slice(from)) verdicts.push({ dossier: `county:${county}`, verdict })
  }
  const newImprints = [...new Set(imprints)].map((text) => [text, text] as const)
  const keys = [...byCounty.keys(), ...empty]
  for (const _ of empty) {
    recheckOn.push(null)
    imprints.push("")
  }
  return {
    dossiers: { kind: "county" as const, keys, areas: keys, recheckOn, shareTurnsOn: keys.map(() => null), imprints },
    verdicts,
    coverage: assessor.coverage(),
    newImprints
  }
}
