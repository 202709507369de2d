import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { say } from "../../language/language.ts"
import { showValue } from "../../values/showValue.ts"

const others: Readonly<Record<string, Sentence>> = {
  account: { zh: "账号", en: "account" },
  suspicion: { zh: "疑点", en: "suspicion" },
  case: { zh: "整改事项", en: "case" },
  import: { zh: "导入", en: "import" },
  job: { zh: "后台任务", en: "job" },
  run: { zh: "核验批次", en: "run" },
  verify: { zh: "核验", en: "verification" },
  payList: { zh: "工资表", en: "pay list" },
  parameterProposal: { zh: "参数调整", en: "proposal of a parameter" },
  key: { zh: "接口密钥", en: "key" },
  webhook: { zh: "推送地址", en: "webhook" },
  setting: { zh: "设置", en: "setting" },
  view: { zh: "保存的视图", en: "saved view" },
  figures: { zh: "统计数", en: "figures" },
  rule: { zh: "规则", en: "rule" },
  ledger: { zh: "台账", en: "ledger" },
  audit: { zh: "审计日志", en: "audit log" }
}

/** Kinds of things that entries are about, by what the log calls them. */
export const objectWords: Readonly<Record<string, Sentence>> = {
  ...Object.fromEntries(
    ledgerNames.map((name) => [name, { zh: ledgerOf(name).sheet, en: ledgerOf(name).english }] as const)
  ),
  ...others
}

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
  const text = field.choices?.[String(value)] ?? showValue(field.kind, value)
  return say({ zh: `${field.label}：${text}`, en: `${field.english}: ${text}` })
}
