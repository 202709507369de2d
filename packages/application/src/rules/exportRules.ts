import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { type JudgedCard, listRules } from "./showRule.ts"

/** The columns of the list of rules. */
export const ruleColumns: Readonly<Record<string, Field>> = {
  rule: FieldOf.text("规则", "rule"),
  title: FieldOf.text("名称", "title"),
  severity: FieldOf.choice("级别", "severity", { error: "错误", suspicion: "疑点", reminder: "提醒" }),
  category: FieldOf.text("类别", "category"),
  condition: FieldOf.text("触发条件", "condition"),
  parameters: FieldOf.text("参数", "parameters"),
  why: FieldOf.text("理由", "why"),
  toDo: FieldOf.text("怎么办", "what to do"),
  measure: FieldOf.text("整改措施", "measure"),
  evidence: FieldOf.text("佐证材料", "evidence"),
  workingDays: FieldOf.integer("整改时限（工作日）", "working days"),
  basis: FieldOf.text("依据", "basis"),
  confirmed: FieldOf.integer("属实", "confirmed"),
  cleared: FieldOf.integer("核实无误", "cleared")
}

/** The rules as they stand at a place (null: the nation) on a day, for a file. */
export const exportRules = Effect.fn("exportRules")(function* (area: AreaCode | null, asOf: Day) {
  const rows = (yield* listRules(area, asOf)).map(rowOf)
  const about = { object: { kind: "rule", id: "" }, area, after: { asOf } }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})

function rowOf({ rule, severity, remedy, judged, ...card }: JudgedCard) {
  return {
    rule,
    severity,
    title: card.title.zh,
    category: card.categoryTitle.zh,
    condition: card.condition.zh,
    why: card.why.zh,
    toDo: card.toDo.zh,
    measure: remedy.measure.zh,
    evidence: remedy.evidence.zh,
    workingDays: remedy.workingDays,
    parameters: card.parameters.map(({ title, shown }) => `${title.zh}：${shown}`).join("；"),
    basis: card.basis.map(({ title, demands }) => `${title}：${demands}`).join("；"),
    ...judged
  }
}
