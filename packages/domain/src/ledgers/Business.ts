import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A person's registered business. */
export const Business = ledger({
  name: "business",
  sheet: "经营主体",
  english: "businesses",
  key: ["id"],
  fields: {
    id: Field.id("信用代码", "credit code"),
    personId: Field.required(Field.reference("人员编号", "person number", "person")),
    name: Field.text("名称", "name"),
    registeredOn: Field.required(Field.day("登记日期", "registered on")),
    status: Field.choiceOr("状态", "status", { active: "存续", closed: "注销" }, "active"),
    closedOn: Field.day("注销日期", "closed on")
  }
})
export type Business = typeof Business.schema.Type
