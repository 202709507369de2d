import { severities } from "@wengang/domain/rules/Rule.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"

/** Something said in both languages. */
export const SentenceAnswer = Schema.Struct({ zh: Schema.String, en: Schema.String })

/** A fact that a verdict rests on. */
export const EvidenceAnswer = Schema.Struct({
  sheet: Schema.String,
  key: Schema.String,
  field: Schema.String,
  value: Schema.Json
})

/** A verdict as the API tells it: that of the command line, with its message in both languages. */
export const VerdictAnswer = Schema.Struct({
  rule: Schema.String,
  subject: Schema.Struct({ kind: Schema.String, id: Schema.String }),
  area: AreaCode,
  severity: Schema.Literals(severities),
  message: SentenceAnswer,
  evidence: Schema.Array(EvidenceAnswer),
  recheckOn: Schema.NullOr(Day)
})
