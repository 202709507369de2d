import type { MissingCount, RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { type LedgerName, ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Category } from "@wengang/domain/rules/Rule.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { FindingStore, type FinishedRun } from "../ports/FindingStore.ts"

/** What a run lacked, by the names on the sheets. */
export interface ListedMissing extends MissingCount {
  readonly sheetTitle: Sentence
  /** Null where the whole sheet was never supplied. */
  readonly fieldTitle: Sentence | null
}

export interface ListedCoverage extends Omit<RuleCoverage, "missing"> {
  readonly title: Sentence
  readonly category: Category | undefined
  readonly missing: ReadonlyArray<ListedMissing>
}

export interface ListedRun extends Omit<FinishedRun, "coverage"> {
  /** The names of the area that was examined; empty for everything. */
  readonly areaPath: ReadonlyArray<string>
  readonly coverage: ReadonlyArray<ListedCoverage>
}

/** The last runs, newest first, in words. */
export const listRuns = Effect.fn("listRuns")(function* (limit: number) {
  const findings = yield* FindingStore
  const areas = yield* Areas
  return (yield* findings.runs(limit)).map(
    (run): ListedRun => ({
      ...run,
      areaPath: run.area === null ? [] : areas.path(run.area),
      coverage: run.coverage.map((line) => ({
        ...line,
        title: ruleOf(line.rule)?.title ?? { zh: line.rule, en: line.rule },
        category: ruleOf(line.rule)?.category,
        missing: line.missing.map((missing) => inWords(line.rule, missing))
      }))
    })
  )
})

function inWords(rule: string, missing: MissingCount): ListedMissing {
  const ledger = ofSheet(missing.sheet)
  return {
    ...missing,
    sheetTitle: { zh: missing.sheet, en: ledger === undefined ? missing.sheet : ledgerOf(ledger).english },
    fieldTitle: missing.field === null ? null : fieldInWords(rule, ledger, missing.field)
  }
}

/** The label of a column; for the sheet 参数 the title of the rule's parameter. */
function fieldInWords(rule: string, ledger: LedgerName | undefined, name: string): Sentence {
  const field = ledger === undefined ? undefined : ledgerOf(ledger).fields[name]
  const parameter = Object.values(ruleOf(rule)?.parameters ?? {}).find((one) => one.name === name)
  if (ledger === "parameter" && parameter !== undefined) return parameter.title
  return { zh: field?.label ?? name, en: field?.english ?? name }
}
