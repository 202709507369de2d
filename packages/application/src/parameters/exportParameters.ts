import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { type ListedParameter, listParameters } from "./listParameters.ts"

/** The columns of a list of parameters. */
export const parameterColumns: Readonly<Record<string, Field>> = {
  rule: FieldOf.text("规则", "rule"),
  name: FieldOf.text("参数", "parameter"),
  title: FieldOf.text("名称", "title"),
  holds: FieldOf.choice("类别", "what it is", { now: "当前取值", window: "设定的时段" }),
  shown: FieldOf.text("取值", "value"),
  place: FieldOf.text("适用地区", "jurisdiction"),
  jurisdiction: FieldOf.text("区划代码", "area code"),
  from: FieldOf.day("起", "from"),
  to: FieldOf.day("止", "to"),
  source: FieldOf.text("依据", "source"),
  sourceDate: FieldOf.day("依据日期", "date of the source"),
  standing: FieldOf.choice("状态", "standing", { confirmed: "已确认", unconfirmed: "待核实" })
}

/** The parameters of rules at a place (null: the nation) on a day, each with the windows that were set, for a file. */
export const exportParameters = Effect.fn("exportParameters")(function* (
  rules: ReadonlyArray<Rule>,
  area: AreaCode | null,
  asOf: Day
) {
  const rows = (yield* listParameters(rules, area, asOf)).flatMap(rowsOf)
  const about = { object: { kind: "parameter", id: "" }, area, after: { rules: rules.map(({ id }) => id), asOf } }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})

/** What holds now, and below it each window. */
function rowsOf({ rule, name, title, windows, ...now }: ListedParameter) {
  const named = { rule, name, title: title.zh }
  return [
    { ...named, holds: "now", ...cellsOf(now) },
    ...windows.map((window) => ({ ...named, holds: "window", ...cellsOf(window) }))
  ]
}

function cellsOf({
  source,
  jurisdictionPath,
  ...window
}: Omit<ListedParameter["windows"][number], "value" | "from"> & Pick<ListedParameter, "from">) {
  const { shown, jurisdiction, from, to, standing } = window
  const place = jurisdictionPath.join("") || "全国"
  return { shown, jurisdiction, place, from, to, standing, source: source.title, sourceDate: source.date }
}
