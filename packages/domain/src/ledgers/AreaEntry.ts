import * as Field from "./Field.ts"
import { ledger } from "./Ledger.ts"

/** An area that the national table lacks. */
export const AreaEntry = ledger({
  name: "area",
  sheet: "区划",
  english: "areas",
  key: ["code"],
  fields: {
    code: Field.required(Field.area("代码", "code")),
    name: Field.required(Field.text("名称", "name"))
  }
})
export type AreaEntry = typeof AreaEntry.schema.Type
