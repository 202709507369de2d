import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { say } from "../../language/language.ts"
import { showValue } from "../../values/showValue.ts"
import { calledArea } from "./calledArea.ts"

/** Values of a row before or after a write, by the names of their columns; of anything else as the log has them. */
export function valuesInWords(kind: string | null, values: unknown): string {
  if (kind === null || !isLedger(kind) || typeof values !== "object" || values === null || Array.isArray(values)) {
    return JSON.stringify(values, null, 1)
  }
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => inWords(ledgerOf(kind).fields[name], name, value))
    .join(say({ zh: "；", en: "; " }))
}

function isLedger(kind: string): kind is LedgerName {
  return (ledgerNames as ReadonlyArray<string>).includes(kind)
}

function inWords(field: Field | undefined, name: string, value: unknown): string {
  if (field === undefined) return `${name}: ${JSON.stringify(value)}`
  const text =
    field.kind === "area" ? calledArea(String(value)) : (field.choices?.[String(value)] ?? showValue(field.kind, value))
  return say({ zh: `${field.label}：${text}`, en: `${field.english}: ${text}` })
}
