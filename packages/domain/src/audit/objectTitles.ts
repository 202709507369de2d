import { ledgerNames, ledgerOf } from "../ledgers/ledgers.ts"
import type { Sentence } from "../values/Sentence.ts"

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
export const objectTitles: Readonly<Record<string, Sentence>> = {
  ...Object.fromEntries(
    ledgerNames.map((name) => [name, { zh: ledgerOf(name).sheet, en: ledgerOf(name).english }] as const)
  ),
  ...others
}
