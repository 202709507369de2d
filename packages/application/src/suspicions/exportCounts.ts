import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { categories, categoryTitles } from "@wengang/domain/rules/Rule.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { type AreaCount, countSuspicions } from "./countSuspicions.ts"

/** The columns of suspicions counted by area: in all, by severity, by topic. */
export const countColumns: Readonly<Record<string, Field>> = {
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  total: FieldOf.integer("合计", "total"),
  error: FieldOf.integer("错误", "errors"),
  suspicion: FieldOf.integer("疑点", "suspicions"),
  reminder: FieldOf.integer("提醒", "reminders"),
  ...Object.fromEntries(
    categories.map((category) => [category, FieldOf.integer(categoryTitles[category].zh, categoryTitles[category].en)])
  )
}

/** How many suspicions stand, by area, for a file. */
export const exportCounts = Effect.fn("exportCounts")(function* (...asked: Parameters<typeof countSuspicions>) {
  const rows = (yield* countSuspicions(...asked)).map(rowOf)
  const [request, level] = asked
  const about = { object: { kind: "suspicion", id: "" }, area: request.area ?? null, after: { ...request, level } }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})

function rowOf({ area, path, total, bySeverity, byCategory }: AreaCount) {
  return { area, place: path.join(""), total, ...bySeverity, ...byCategory }
}
