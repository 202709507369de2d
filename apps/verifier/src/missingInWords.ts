import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { ParameterEntry } from "@wengang/domain/ledgers/ParameterEntry.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Missing } from "@wengang/domain/rules/Outcome.ts"

/** What these rules lack, by the labels of the workbook: a sheet, or a column of one; of 参数 what the value is called. */
export function missingInWords({ sheet, field }: Missing, rules: ReadonlyArray<string>): string {
  if (field === null) return `${sheet}（全表未提供）`
  if (sheet === ParameterEntry.sheet) return `${sheet}.${titlesOf(field, rules).join("、") || field}`
  const fields: Readonly<Record<string, Field>> =
    Object.values(ledgers).find((one) => one.sheet === sheet)?.fields ?? {}
  return `${sheet}.${fields[field]?.label ?? field}`
}

/** Rules may call values of different meaning by one name. */
function titlesOf(name: string, rules: ReadonlyArray<string>): ReadonlyArray<string> {
  const declared = rules.flatMap((id) => Object.values(ruleOf(id)?.parameters ?? {}))
  return [...new Set(declared.filter((one) => one.name === name).map(({ title }) => title.zh))]
}
