import type { MissingCount, RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { type LedgerName, ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Category } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import type { Reach } from "../acting/Reach.ts"
import { follower } from "../jobs/followImport.ts"
import { FindingStore, type FinishedRun, type KeptRun } from "../ports/FindingStore.ts"
import { type Figures, figuresWithin } from "./figuresWithin.ts"

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

/** Who has a run done: somebody, the program behind an import, or the program by night and whoever is at the console. */
export interface Ordered {
  readonly by: "person" | "import" | "console"
  /** Null where it was nobody, and of a run that looked at more than the reader's area. */
  readonly name: string | null
}

export interface ListedRun extends Omit<FinishedRun, "coverage"> {
  readonly ordered: Ordered
  /** Whether it looked at more than the reader's area. */
  readonly wider: boolean
  /** Whose figures these are. */
  readonly figures: Figures
  /** The names of the area that was examined; empty for everything. */
  readonly areaPath: ReadonlyArray<string>
  readonly coverage: ReadonlyArray<ListedCoverage>
}

/** The last runs, newest first, in words; those before one of them. */
export const listRuns = Effect.fn("listRuns")(function* (limit: number, before?: string) {
  const { path } = yield* Areas
  const reach = yield* authorise("run.read")
  const runs = yield* (yield* FindingStore).runs(limit, before)
  const within = yield* figuresWithin(reach, runs)
  return runs.map(({ orderedBy, complete: _, ...run }): ListedRun => {
    const { figures, ...own } = within(run)
    return {
      ...run,
      ...own,
      figures,
      wider: figures !== "whole",
      ordered: orderedIn(reach, run.area, orderedBy),
      areaPath: run.area === null ? [] : path(run.area),
      coverage: (own.coverage ?? run.coverage).map((line) => ({
        ...line,
        title: ruleOf(line.rule)?.title ?? { zh: line.rule, en: line.rule },
        category: ruleOf(line.rule)?.category,
        missing: line.missing.map((missing) => inWords(line.rule, missing))
      }))
    }
  })
})

function orderedIn(reach: Reach, area: AreaCode | null, by: KeptRun["orderedBy"]): Ordered {
  if (by === null) return { by: "console", name: null }
  if (by.id === follower.id) return { by: "import", name: null }
  return { by: "person", name: reach.covers(area) ? by.name : null }
}

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
