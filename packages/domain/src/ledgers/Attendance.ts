import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A holder's attendance in one month. */
export const Attendance = ledger({
  name: "attendance",
  sheet: "考勤",
  english: "attendance",
  key: ["appointmentId", "month"],
  fields: {
    appointmentId: Field.required(Field.reference("聘用编号", "appointment number", "appointment")),
    month: Field.month("月份", "month"),
    days: Field.required(Field.integer("出勤天数", "days attended")),
    signedBy: Field.reference("签到人", "signed by", "person")
  }
})
export type Attendance = typeof Attendance.schema.Type
