import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A person's place in a class. */
export const Trainee = ledger({
  name: "trainee",
  sheet: "学员",
  english: "trainees",
  key: ["classId", "personId"],
  fields: {
    classId: Field.required(Field.reference("班次编号", "class number", "class")),
    personId: Field.required(Field.reference("人员编号", "person number", "person")),
    daysAttended: Field.integer("出勤天数", "days attended"),
    certificate: Field.text("证书编号", "certificate")
  }
})
export type Trainee = typeof Trainee.schema.Type
