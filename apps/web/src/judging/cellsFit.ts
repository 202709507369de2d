import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { isAreaCode } from "@wengang/domain/values/Area.ts"
import { isRealDay } from "@wengang/domain/values/Day.ts"
import { isRealMonth } from "@wengang/domain/values/Month.ts"
import type { Draft } from "./Draft.ts"

type Cell = Omit<Field, "schema">

/** Whether the server would take the cells of a draft for what their columns hold; what it refuses is not judged. */
export function cellsFit({ ledger, values }: Draft, isNew: boolean): boolean {
  const fields: Readonly<Record<string, Cell>> = ledgers[ledger].fields
  const fits = Object.entries(values).every(([name, value]) => {
    const field = fields[name]
    if (field === undefined) return false
    if (value === null) return !field.required && (field.whenEmpty === undefined || isNew)
    return fitsKind(field, value)
  })
  return fits && (!isNew || Object.entries(fields).every(([name, { required }]) => !required || values[name] != null))
}

function fitsKind({ kind, choices }: Cell, value: string | number | boolean): boolean {
  if (kind === "yesNo") return typeof value === "boolean"
  if (kind === "integer") return Number.isSafeInteger(value)
  if (kind === "yuan") return Number.isSafeInteger(value) && Number(value) >= 0
  if (typeof value !== "string") return false
  if (kind === "day") return isRealDay(value)
  if (kind === "month") return isRealMonth(value)
  if (kind === "area") return isAreaCode(value)
  if (kind === "choice") return Object.keys(choices ?? {}).includes(value)
  return value !== "" || kind === "text" || kind === "phone"
}
