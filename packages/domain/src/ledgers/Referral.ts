import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A vacancy offered to a person. */
export const Referral = ledger({
  name: "referral",
  sheet: "推荐",
  english: "referrals",
  key: ["vacancyId", "personId"],
  fields: {
    vacancyId: Field.required(Field.reference("储备编号", "vacancy number", "vacancy")),
    personId: Field.required(Field.reference("人员编号", "person number", "person")),
    referredOn: Field.required(Field.day("推荐日期", "referred on")),
    outcome: Field.choice("结果", "outcome", { pending: "待定", hired: "录用", declined: "未录用" })
  }
})
export type Referral = typeof Referral.schema.Type
