import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A year's training plan of an area. */
export const Plan = ledger({
  name: "plan",
  sheet: "培训计划",
  english: "training plans",
  key: ["id"],
  fields: {
    id: Field.id("计划编号", "plan number"),
    area: Field.required(Field.area("实施地区", "area")),
    year: Field.required(Field.integer("年度", "year")),
    occupation: Field.text("培训工种", "occupation"),
    plannedCount: Field.integer("计划人数", "planned number"),
    startOn: Field.day("开班日期", "starts on"),
    endOn: Field.day("结业日期", "ends on"),
    hours: Field.integer("课时", "hours"),
    place: Field.text("地点", "place"),
    provider: Field.text("培训机构", "provider")
  }
})
export type Plan = typeof Plan.schema.Type
