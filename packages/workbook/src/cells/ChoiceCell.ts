import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

/** The English key of the label in a cell. */
export function readChoice(cell: Cell, field: Pick<Field, "choices">): string | CellFault {
  const label = displayed(cell).normalize("NFKC").trim()
  const choices = field.choices ?? {}
  for (const key in choices) if (choices[key] === label) return key
  const value = shown(cell, "choice")
  const labels = Object.values(choices).join("、")
  return new CellFault(
    "unknown-choice",
    `“${value}”不在可选范围内，请填写：${labels}`,
    `"${value}" is not one of: ${labels}`
  )
}
