import { categories, severities } from "@wengang/domain/rules/Rule.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"

const BySeverity = Schema.Record(Schema.Literals(severities), Schema.Int)

/** How many suspicions stand in an area, by topic and by severity. */
export const AreaCountAnswer = Schema.Struct({
  area: AreaCode,
  name: Schema.String,
  path: Schema.Array(Schema.String),
  total: Schema.Int,
  byCategory: Schema.Record(Schema.Literals(categories), Schema.Int),
  bySeverity: BySeverity,
  byCategoryAndSeverity: Schema.Record(Schema.Literals(categories), BySeverity)
}).annotate({ identifier: "AreaCount" })
