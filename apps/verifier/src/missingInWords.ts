import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import type { Missing } from "@wengang/domain/rules/Outcome.ts"

/** What is lacking by the labels of the workbook: a sheet, or a column of one; of 参数 the name of a value. */
export function missingInWords({ sheet, field }: Missing): string {
  if (field === null) return `${sheet}（全表未提供）`
  const fields: Readonly<Record<string, Field>> =
    Object.values(ledgers).find((one) => one.sheet === sheet)?.fields ?? {}
  return `${sheet}.${fields[field]?.label ?? field}`
}
