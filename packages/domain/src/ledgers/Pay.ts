import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A holder's pay for one month. */
export const Pay = ledger({
  name: "pay",
  sheet: "工资",
  english: "pay",
  key: ["appointmentId", "month"],
  fields: {
    appointmentId: Field.required(Field.reference("聘用编号", "appointment number", "appointment")),
    month: Field.month("月份", "month"),
    due: Field.required(Field.yuan("应发", "due")),
    paid: Field.required(Field.yuan("实发", "paid")),
    paidOn: Field.day("发放日期", "paid on"),
    payee: Field.reference("收款人", "payee", "person")
  }
})
export type Pay = typeof Pay.schema.Type
