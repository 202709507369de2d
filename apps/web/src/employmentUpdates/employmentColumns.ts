import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import type { GridColumn } from "../grid/GridColumn.ts"
import { labelOf } from "../ledgers/ledgerColumns.ts"

const fields = ledgers.employment.fields as Readonly<Record<string, Field>>

/** The fields that are written, in the order in which staff ask for them, and how wide they are. */
const widths = {
  channel: 100,
  employer: 122,
  place: 134,
  monthlyIncome: 84,
  startOn: 112,
  endOn: 112,
  verifiedOn: 112,
  industry: 100
} as const

/** What is written of an employment record. */
export const columns: ReadonlyArray<GridColumn> = Object.entries(widths).flatMap(([name, width]) => {
  const field = fields[name]
  if (field === undefined) return []
  return [{ name, label: labelOf(field), kind: field.kind as GridColumn["kind"], width, choices: field.choices }]
})
