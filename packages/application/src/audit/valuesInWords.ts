import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { inYuan } from "@wengang/domain/values/Money.ts"
import { calledArea } from "../exports/calledArea.ts"

type Path = (code: string) => ReadonlyArray<string>

/** Values of a row before or after a write, by the labels of its sheet, as a file tells them; of anything else as the log has them. */
export function valuesInWords(kind: string | null, values: unknown, path: Path): string | null {
  if (values === null || values === undefined) return null
  if (kind === null || !isLedger(kind) || typeof values !== "object" || Array.isArray(values)) {
    return JSON.stringify(values)
  }
  const { fields } = ledgerOf(kind)
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${fields[name]?.label ?? name}：${shown(fields[name], value, path)}`)
    .join("；")
}

function isLedger(kind: string): kind is LedgerName {
  return (ledgerNames as ReadonlyArray<string>).includes(kind)
}

function shown(field: Field | undefined, value: unknown, path: Path): string {
  if (typeof value === "boolean") return value ? "是" : "否"
  if (field?.kind === "yuan") return `${inYuan(Number(value))}元`
  if (field?.kind === "area") return calledArea(String(value), path)
  return field?.choices?.[String(value)] ?? (typeof value === "object" ? JSON.stringify(value) : String(value))
}
