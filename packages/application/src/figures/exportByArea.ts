import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { type AreaFiguresRequest, countByArea } from "./countByArea.ts"

/** The columns of one measure by area: money is told in yuan, beside counts. */
export const byAreaColumns: Readonly<Record<string, Field>> = {
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  measure: FieldOf.choice("指标", "measure", {
    open: "待核查疑点",
    errors: "其中的错误",
    persons: "涉及人员",
    overdue: "逾期整改事项",
    arrears: "欠发工资"
  }),
  count: FieldOf.integer("数量", "count"),
  money: FieldOf.yuan("金额", "money")
}

/** One measure by area, for a file. */
export const exportByArea = Effect.fn("exportByArea")(function* (request: AreaFiguresRequest) {
  const { areas, measure } = yield* countByArea(request)
  const rows = areas.map(({ area, path, value }) => ({
    area,
    place: path.join(""),
    measure,
    ...(measure === "arrears" ? { money: value } : { count: value })
  }))
  const about = { object: { kind: "figures", id: measure }, area: request.area ?? null, after: request }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
