import type { Sentence } from "../values/Sentence.ts"
import type { Permission } from "./Permission.ts"

/** What permissions are called. */
export const permissionTitles: Readonly<Record<Permission, Sentence>> = {
  "rule.read": { zh: "看规则", en: "see rules" },
  "ledger.read": { zh: "看台账", en: "see ledgers" },
  "ledger.write": { zh: "改台账", en: "write ledgers" },
  "ledger.export": { zh: "导出台账", en: "export ledgers" },
  "ledger.import": { zh: "导入台账", en: "import ledgers" },
  "person.reveal": { zh: "看完整号码", en: "see whole numbers" },
  "suspicion.read": { zh: "看疑点", en: "see suspicions" },
  "suspicion.answer": { zh: "说明疑点", en: "answer suspicions" },
  "suspicion.judge": { zh: "认定疑点", en: "judge suspicions" },
  "case.read": { zh: "看整改", en: "see cases" },
  "case.handOver": { zh: "交办整改", en: "hand cases over" },
  "case.rectify": { zh: "办理整改", en: "work on cases" },
  "case.review": { zh: "复核整改", en: "review cases" },
  "run.read": { zh: "看核验", en: "see runs" },
  "run.start": { zh: "启动核验", en: "start runs" },
  "payList.review": { zh: "审核工资表", en: "review pay lists" },
  "payList.approve": { zh: "审批工资表", en: "approve pay lists" },
  "parameter.propose": { zh: "提出参数调整", en: "propose parameters" },
  "parameter.release": { zh: "发布参数调整", en: "release parameters" },
  "change.read": { zh: "看变更", en: "see changes" },
  "webhook.manage": { zh: "管推送", en: "keep webhooks" },
  "audit.read": { zh: "看审计", en: "read the log" },
  "account.manage": { zh: "管账号", en: "keep accounts" },
  "right.manage": { zh: "管权限", en: "give rights" },
  "setting.manage": { zh: "管设置", en: "keep settings" },
  "key.own": { zh: "建接口密钥", en: "make keys" },
  "key.manage": { zh: "管接口密钥", en: "keep keys" }
}
