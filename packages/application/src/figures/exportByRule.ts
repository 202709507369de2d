import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { countByRule } from "./countByRule.ts"

/** The columns of what waits to be verified, a rule a line. */
export const byRuleColumns: Readonly<Record<string, Field>> = {
  rule: FieldOf.text("规则", "rule"),
  title: FieldOf.text("规则名称", "title"),
  severity: FieldOf.choice("级别", "severity", { error: "错误", suspicion: "疑点", reminder: "提醒" }),
  suspicions: FieldOf.integer("待核查疑点", "suspicions"),
  persons: FieldOf.integer("涉及人数", "persons"),
  fen: FieldOf.yuan("涉及金额", "amount")
}

/** What waits to be verified, rule by rule, for a file. */
export const exportByRule = Effect.fn("exportByRule")(function* (request: { readonly area?: AreaCode }) {
  const { rules } = yield* countByRule(request)
  const rows = rules.map(({ title, ...rest }) => ({ ...rest, title: title.zh }))
  const about = { object: { kind: "figures", id: "rules" }, area: request.area ?? null, after: request }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
