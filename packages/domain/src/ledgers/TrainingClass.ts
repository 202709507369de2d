import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A training class that was held or is being held. */
export const TrainingClass = ledger({
  name: "class",
  sheet: "培训班",
  english: "classes",
  key: ["id"],
  fields: {
    id: Field.id("班次编号", "class number"),
    planId: Field.reference("计划编号", "plan number", "plan"),
    area: Field.required(Field.area("实施地区", "area")),
    occupation: Field.required(Field.text("工种", "occupation")),
    startOn: Field.required(Field.day("开班日期", "starts on")),
    endOn: Field.required(Field.day("结业日期", "ends on")),
    days: Field.required(Field.integer("应到天数", "days")),
    declaredCount: Field.integer("报名人数", "declared number")
  }
})
export type TrainingClass = typeof TrainingClass.schema.Type
