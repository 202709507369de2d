import { categories, severities } from "@wengang/domain/rules/Rule.ts"
import { subjectKinds } from "@wengang/domain/rules/View.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"
import { Scalar, SentenceAnswer } from "./VerdictAnswer.ts"

const source = { title: Schema.String, date: Schema.NullOr(Day) }

/** A parameter as it stands at a place on a day. */
export const ParameterAnswer = Schema.Struct({
  name: Schema.String,
  title: SentenceAnswer,
  value: Scalar,
  /** The value with its unit, as people read it. */
  shown: Schema.String,
  unit: Schema.String,
  /** Null for the nation. */
  jurisdiction: Schema.NullOr(AreaCode),
  /** From the province down; empty for the nation. */
  jurisdictionPath: Schema.Array(Schema.String),
  from: Schema.NullOr(Day),
  to: Schema.NullOr(Day),
  source: Schema.Struct(source),
  standing: Schema.Literals(["confirmed", "unconfirmed"])
}).annotate({ identifier: "Parameter" })

/** What a finding of a rule needs to be put right. */
export const RemedyAnswer = Schema.Struct({
  measure: SentenceAnswer,
  evidence: SentenceAnswer,
  workingDays: Schema.Int
}).annotate({ identifier: "Remedy" })

/** A rule in words: what it asks, why, with which numbers, on what basis. */
export const RuleCardAnswer = Schema.Struct({
  rule: Schema.String,
  title: SentenceAnswer,
  severity: Schema.Literals(severities),
  category: Schema.Literals(categories),
  categoryTitle: SentenceAnswer,
  subject: Schema.Literals(subjectKinds),
  condition: SentenceAnswer,
  why: SentenceAnswer,
  toDo: SentenceAnswer,
  fails: SentenceAnswer,
  passes: SentenceAnswer,
  parameters: Schema.Array(ParameterAnswer),
  basis: Schema.Array(Schema.Struct({ ...source, demands: Schema.String })),
  remedy: RemedyAnswer
}).annotate({ identifier: "RuleCard" })

/** A rule's card with how often it was right: what people said of its suspicions in the asker's area, by the last word. */
export const JudgedRuleAnswer = Schema.Struct({
  ...RuleCardAnswer.fields,
  /** Null for whoever sees no suspicions there. */
  judged: Schema.NullOr(Schema.Struct({ confirmed: Schema.Int, cleared: Schema.Int }))
}).annotate({ identifier: "JudgedRule" })
