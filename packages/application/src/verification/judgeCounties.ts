import { Assessor } from "@wengang/domain/assess.ts"
import type { CountyDossier } from "@wengang/domain/dossiers/CountyDossier.ts"
import { OutcomeTree } from "@wengang/domain/findings/OutcomeTree.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Examination, ExaminationScope, JudgedVerdict } from "../ports/Examiner.ts"

/** Judges counties as wholes, from what their dossiers add to them; `empty` ones have none left and leave nothing. */
export function judgeCounties(
  scope: ExaminationScope,
  { policies, supply }: Pick<Examination, "policies" | "supply">,
  counties: ReadonlyArray<CountyDossier>,
  empty: ReadonlyArray<Area.AreaCode> = []
) {
  const { area } = scope
  const outcomes = new OutcomeTree()
  const assessor = new Assessor({
    rules: catalogue.filter(({ id }) => scope.rules.includes(id)),
    policies,
    asOf: scope.asOf,
    supply,
    outcomes,
    ...(area === null ? {} : { inScope: (code: Area.AreaCode) => Area.liesUnder(code, area) })
  })
  const keys = [...counties.map((county) => county.area), ...empty]
  const verdicts: Array<JudgedVerdict> = []
  const recheckOn: Array<Day | null> = []
  const imprints: Array<string> = []
  for (const county of counties) {
    const from = assessor.verdicts.length
    recheckOn.push(assessor.county(county))
    imprints.push(outcomes.takeImprint())
    for (const verdict of assessor.verdicts.slice(from)) verdicts.push({ dossier: `county:${county.area}`, verdict })
  }
  const newImprints = [...new Set(imprints)].map((text) => [text, text] as const)
  for (const _ of empty) {
    recheckOn.push(null)
    imprints.push("")
  }
  return {
    dossiers: {
      kind: "county" as const,
      judged: counties.length,
      keys,
      areas: keys,
      recheckOn,
      shareTurnsOn: keys.map(() => null),
      imprints
    },
    verdicts,
    coverage: assessor.coverage(),
    newImprints
  }
}
