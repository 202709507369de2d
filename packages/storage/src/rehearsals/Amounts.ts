import { type DossierKind, dossierKinds, type JudgedVerdict } from "@wengang/application/ports/Examiner.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type ExaminationTerms, SliceExaminer } from "../dossiers/SliceExaminer.ts"
import { columnsOf } from "../findings/verdictColumns.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { GoneVerdict } from "./compareFindings.ts"

const dossiersASlice = 300

/** The amounts of verdicts by fingerprint. */
export class Amounts {
  readonly staged = new Map<string, number>()

  /** Notes the amounts of verdicts of the rehearsal. */
  stage(verdicts: ReadonlyArray<JudgedVerdict>): void {
    note(verdicts, this.staged)
  }
}

/**
 * The amounts of suspicions that would go. Suspicions do not keep theirs, so their dossiers are judged again with the
 * parameters as they stand; one that no longer fails with these either has none.
 */
export function amountsOf(
  gone: ReadonlyArray<GoneVerdict>,
  reader: RowReader,
  asOf: Day,
  standing: ReadonlyArray<ParameterWindow>,
  supplied: ExaminationTerms["supplied"]
): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>()
  const concerned = gone.filter(({ verdict }) => ruleOf(verdict.rule)?.words.amount !== undefined)
  const rules = [...new Set(concerned.map(({ verdict }) => verdict.rule))]
  const scope = { asOf, area: null, rules }
  const examiner = new SliceExaminer(reader, { scope, windows: standing, supplied, complete: false })
  const dossiers = new Set(concerned.flatMap(({ dossier }) => dossier ?? []))
  for (const kind of dossierKinds) {
    for (const keys of inChunks(keysOf(kind, dossiers), dossiersASlice)) {
      const slice = { kind, of: { keys }, size: keys.length }
      note(examiner.examine({ slice, references: null }).verdicts, amounts)
    }
  }
  return amounts
}

function keysOf(kind: DossierKind, dossiers: ReadonlySet<string>): ReadonlyArray<string> {
  const prefix = `${kind}:`
  return [...dossiers].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
}

function note(verdicts: ReadonlyArray<JudgedVerdict>, amounts: Map<string, number>): void {
  for (const judged of verdicts) {
    const { money } = judged.verdict
    if (money !== undefined) amounts.set(columnsOf(judged).fingerprint, money)
  }
}
