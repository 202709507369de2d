import { severities } from "@wengang/domain/rules/Rule.ts"
import { subjectKinds } from "@wengang/domain/rules/View.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"

/** Something said in both languages. */
export const SentenceAnswer = Schema.Struct({ zh: Schema.String, en: Schema.String }).annotate({
  identifier: "Sentence"
})

/** A plain value of a field. */
export const Scalar = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean, Schema.Null])

/** A fact that a verdict rests on. */
export const EvidenceAnswer = Schema.Struct({
  sheet: Schema.String,
  key: Schema.String,
  field: Schema.String,
  value: Scalar
}).annotate({ identifier: "Evidence" })

/** The fields of a verdict, for what else tells one. */
export const verdictFields = {
  rule: Schema.String,
  subject: Schema.Struct({ kind: Schema.Literals(subjectKinds), id: Schema.String }),
  area: AreaCode,
  severity: Schema.Literals(severities),
  message: SentenceAnswer,
  evidence: Schema.Array(EvidenceAnswer),
  recheckOn: Schema.NullOr(Day)
}

/** A verdict as the API tells it: that of the command line, with its message in both languages. */
export const VerdictAnswer = Schema.Struct(verdictFields).annotate({ identifier: "Verdict" })
