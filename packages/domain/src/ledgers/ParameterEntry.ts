import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A value that a jurisdiction set for a rule over a span of days. */
export const ParameterEntry = ledger({
  name: "parameter",
  sheet: "参数",
  english: "parameters",
  key: ["rule", "name", "jurisdiction", "from"],
  fields: {
    rule: Field.required(Field.text("规则", "rule")),
    name: Field.required(Field.text("名称", "name")),
    /** Empty where the value is unknown: rules that need it are then not evaluable. */
    value: Field.columnRequired(Field.text("值", "value")),
    unit: Field.text("单位", "unit"),
    /** Empty for the nation. */
    jurisdiction: Field.area("适用地区", "jurisdiction"),
    from: Field.required(Field.day("起", "from")),
    to: Field.day("止", "to"),
    source: Field.required(Field.text("依据", "source")),
    sourceDate: Field.day("依据日期", "source date"),
    standing: Field.required(Field.choice("状态", "standing", { confirmed: "已确认", unconfirmed: "待核实" }))
  }
})
export type ParameterEntry = typeof ParameterEntry.schema.Type
