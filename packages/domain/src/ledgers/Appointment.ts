import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A person's holding of a post. */
export const Appointment = ledger({
  name: "appointment",
  sheet: "聘用",
  english: "appointments",
  key: ["id"],
  fields: {
    id: Field.id("聘用编号", "appointment number"),
    postId: Field.required(Field.reference("岗位编号", "post number", "post")),
    personId: Field.required(Field.reference("人员编号", "person number", "person")),
    startOn: Field.required(Field.day("上岗日期", "start")),
    endOn: Field.day("退岗日期", "end"),
    exitReason: Field.text("退岗原因", "reason of exit"),
    agreementFrom: Field.day("协议起", "agreement from"),
    agreementTo: Field.day("协议止", "agreement to"),
    publicFrom: Field.day("公示起", "publicised from"),
    publicTo: Field.day("公示止", "publicised to"),
    insuredUntil: Field.day("保险止期", "insured until")
  }
})
export type Appointment = typeof Appointment.schema.Type
