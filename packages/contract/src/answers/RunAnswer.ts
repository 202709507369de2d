import { categories } from "@wengang/domain/rules/Rule.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import { Schema } from "effect"
import { SentenceAnswer } from "./VerdictAnswer.ts"

const rowsRead = { rows: Schema.Int, newest: Schema.NullOr(Schema.Union([Day, Month])) }

/** What a rule could not judge for want of a sheet or a field, by the names on the sheets. */
const MissingAnswer = Schema.Struct({
  sheet: Schema.String,
  field: Schema.NullOr(Schema.String),
  subjects: Schema.Int,
  sheetTitle: SentenceAnswer,
  fieldTitle: Schema.NullOr(SentenceAnswer)
})

/** What a run can say of one rule. */
export const CoverageAnswer = Schema.Struct({
  rule: Schema.String,
  title: SentenceAnswer,
  category: Schema.optional(Schema.Literals(categories)),
  judged: Schema.Int,
  passed: Schema.Int,
  failed: Schema.Int,
  notApplicable: Schema.Int,
  notEvaluable: Schema.Int,
  missing: Schema.Array(MissingAnswer),
  reasons: Schema.Array(Schema.Struct({ reason: SentenceAnswer, subjects: Schema.Int }))
}).annotate({ identifier: "Coverage" })

/** A finished run, in words. */
export const RunAnswer = Schema.Struct({
  id: Schema.String,
  asOf: Day,
  mode: Schema.Literals(["incremental", "full"]),
  area: Schema.NullOr(AreaCode),
  areaPath: Schema.Array(Schema.String),
  /** Whether it looked at more than the reader's area. */
  wider: Schema.Boolean,
  /**
   * Whose figures these are: `whole` those of the run, which looked at no more than the reader's area; `own` those of the reader's
   * area alone, as of the last run over everything; `suspicions` of these only the verdicts and findings, of former runs; `changes` only
   * what was opened, reopened and resolved, of runs by some of the rules; `none`.
   */
  figures: Schema.Literals(["whole", "own", "suspicions", "changes", "none"]),
  /** Whether somebody ordered it, whose name stands here where it looked at no more than the reader's area; the program behind an import; or the program by night, or somebody at the console. */
  ordered: Schema.Struct({
    by: Schema.Literals(["person", "import", "console"]),
    name: Schema.NullOr(Schema.String)
  }),
  startedAt: Schema.String,
  finishedAt: Schema.String,
  dossiers: Schema.Int,
  examined: Schema.Int,
  rules: Schema.Int,
  verdicts: Schema.Int,
  audit: Schema.NullOr(Schema.Struct({ dossiers: Schema.Int, differences: Schema.Int })),
  findings: Schema.Struct({
    opened: Schema.Int,
    persisting: Schema.Int,
    resolved: Schema.Int,
    reopened: Schema.Int
  }),
  sheets: Schema.Array(
    Schema.Struct({
      sheet: Schema.String,
      ...rowsRead,
      counties: Schema.Array(Schema.Struct({ area: AreaCode, ...rowsRead }))
    })
  ),
  coverage: Schema.Array(CoverageAnswer)
}).annotate({ identifier: "Run" })
