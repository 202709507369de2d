import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { showArrears } from "./showArrears.ts"

/** The columns of what is owed, by how far its lists have come. */
export const stageColumns: Readonly<Record<string, Field>> = {
  stage: FieldOf.choice("环节", "stage", {
    drafted: "工资表未提交",
    submitted: "乡镇审核中",
    reviewed: "县级审批中",
    approved: "已批准未发放"
  }),
  persons: FieldOf.integer("人数", "persons"),
  months: FieldOf.integer("月数", "months"),
  money: FieldOf.yuan("欠发金额", "owed"),
  from: FieldOf.text("自", "from"),
  to: FieldOf.text("至", "to")
}

/** What is owed for the last twelve complete months, by how far its lists have come, for a file. */
export const exportStages = Effect.fn("exportStages")(function* (area: AreaCode | undefined) {
  const { stages, from, to } = yield* showArrears(area)
  const rows = stages.map((stage) => ({ ...stage, from, to }))
  const about = { object: { kind: "figures", id: "stages" }, area: area ?? null, after: { area: area ?? null } }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
