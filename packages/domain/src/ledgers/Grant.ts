import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A subsidy granted to a person. */
export const Grant = ledger({
  name: "grant",
  sheet: "补贴",
  english: "grants",
  key: ["id"],
  fields: {
    id: Field.id("补贴编号", "grant number"),
    personId: Field.required(Field.reference("人员编号", "person number", "person")),
    kind: Field.required(
      Field.choice("类型", "kind", {
        transport: "交通补贴",
        startup: "开业补贴",
        trainingAllowance: "培训生活费",
        jobSeeking: "求职创业补贴",
        socialInsurance: "社保补贴"
      })
    ),
    /** A year, a month, or for a training allowance the number of its class. */
    period: Field.required(Field.text("期间", "period")),
    amount: Field.required(Field.yuan("金额", "amount")),
    appliedOn: Field.day("申请日期", "applied on"),
    approvedOn: Field.day("审批日期", "approved on"),
    paidOn: Field.day("发放日期", "paid on")
  }
})
export type Grant = typeof Grant.schema.Type
export type GrantKind = Grant["kind"]
