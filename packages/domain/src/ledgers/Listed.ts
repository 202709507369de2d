import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A person on a list that another bureau supplied for comparison. */
export const Listed = ledger({
  name: "listed",
  sheet: "比对名单",
  english: "comparison lists",
  key: ["list", "idNumber"],
  fields: {
    list: Field.required(
      Field.choice("名单", "list", {
        deceased: "死亡",
        publicPayroll: "财政供养",
        insured: "社保参保",
        business: "市场主体",
        pension: "养老待遇",
        imprisoned: "服刑"
      })
    ),
    idNumber: Field.idNumber("证件号码", "ID number"),
    fromOn: Field.required(Field.day("起始日期", "from")),
    toOn: Field.day("结束日期", "to"),
    source: Field.required(Field.text("来源", "source"))
  }
})
export type Listed = typeof Listed.schema.Type
