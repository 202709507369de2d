import { fieldKinds } from "@wengang/domain/ledgers/Field.ts"
import { subjectKinds } from "@wengang/domain/rules/View.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"
import { ParameterAnswer } from "./RuleCardAnswer.ts"
import { Scalar, SentenceAnswer, VerdictAnswer } from "./VerdictAnswer.ts"

/** Why a rule says of a subject what it says. */
export const TraceAnswer = Schema.Struct({
  rule: Schema.String,
  title: SentenceAnswer,
  condition: SentenceAnswer,
  asOf: Day,
  subject: Schema.Struct({ kind: Schema.Literals(subjectKinds), id: Schema.String }),
  area: AreaCode,
  areaPath: Schema.Array(Schema.String),
  outcome: Schema.Literals(["pass", "fail", "notApplicable", "notEvaluable"]),
  /** Null unless it fails. */
  verdict: Schema.NullOr(Schema.Struct({ ...VerdictAnswer.fields, money: Schema.optionalKey(Schema.Int) })),
  /** Why it does not apply. */
  reason: Schema.NullOr(SentenceAnswer),
  /** What it lacks to be judged; `field` is null for a whole sheet. */
  missing: Schema.Array(Schema.Struct({ sheet: Schema.String, field: Schema.NullOr(Schema.String) })),
  facts: Schema.Array(
    Schema.Struct({
      sheet: Schema.String,
      key: Schema.String,
      /** Null for how many rows of the sheet belong to the key. */
      field: Schema.NullOr(Schema.String),
      label: Schema.String,
      /** Masked; null for what is empty, and for what lies outside one's area. */
      value: Scalar,
      /** What the value is: `yuan` is in fen. */
      kind: Schema.Literals(fieldKinds),
      /** What people call the area that it names; null for other values. */
      called: Schema.NullOr(Schema.String),
      elsewhere: Schema.Boolean
    })
  ),
  comparisons: Schema.Array(SentenceAnswer),
  parameters: Schema.Array(ParameterAnswer),
  basis: Schema.Array(Schema.Struct({ title: Schema.String, date: Schema.NullOr(Day), demands: Schema.String })),
  /** The first later day on which it may change by time alone. */
  changesOn: Schema.NullOr(Day)
}).annotate({ identifier: "Trace" })
