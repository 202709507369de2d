import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** A person named in a training plan. */
export const Planned = ledger({
  name: "planned",
  sheet: "计划名单",
  english: "plan rosters",
  key: ["planId", "personId"],
  fields: {
    planId: Field.required(Field.reference("计划编号", "plan number", "plan")),
    personId: Field.required(Field.reference("人员编号", "person number", "person"))
  }
})
export type Planned = typeof Planned.schema.Type
