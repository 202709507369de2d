import type { PayListEventKind } from "../payLists/PayList.ts"
import type { ProposalEventKind } from "../policies/proposals/Proposal.ts"
import { caseStepTitles } from "../rectification/CaseStepName.ts"
import type { Sentence } from "../values/Sentence.ts"

const payListTitles: Readonly<Record<`payList.${PayListEventKind}`, Sentence>> = {
  "payList.submit": { zh: "提交工资表", en: "submitted a pay list" },
  "payList.review": { zh: "审核工资表", en: "reviewed a pay list" },
  "payList.approve": { zh: "批准工资表", en: "approved a pay list" },
  "payList.return": { zh: "退回工资表", en: "returned a pay list" }
}

const proposalTitles: Readonly<Record<`parameter.${ProposalEventKind | "propose"}`, Sentence>> = {
  "parameter.propose": { zh: "提出参数调整", en: "proposed a parameter" },
  "parameter.rehearse": { zh: "试算参数调整", en: "tried a proposal" },
  "parameter.submit": { zh: "提请发布参数", en: "handed a proposal over" },
  "parameter.release": { zh: "发布参数", en: "released a parameter" },
  "parameter.refuse": { zh: "退回参数调整", en: "refused a proposal" },
  "parameter.withdraw": { zh: "撤回参数调整", en: "withdrew a proposal" }
}

const caseTitles = Object.fromEntries(
  Object.entries(caseStepTitles).map(([step, title]) => [`case.${step}`, title] as const)
)

/** What the log calls what was done, by its codes. */
export const actionTitles: Readonly<Record<string, Sentence>> = {
  ...caseTitles,
  ...payListTitles,
  ...proposalTitles,
  "parameter.askForRehearsal": { zh: "要求试算参数调整", en: "asked for a trial" },
  "run.start": { zh: "立即核验", en: "started a run" },
  "import.start": { zh: "开始导入", en: "began an import" },
  "import.undo": { zh: "撤销导入", en: "undid an import" },
  "row.bulk": { zh: "批量保存", en: "saved rows together" },
  "person.reveal": { zh: "查看完整号码", en: "revealed a number" },
  "dossier.view": { zh: "查看档案", en: "looked at a dossier" },
  "request.refuse": { zh: "请求被拒绝", en: "was refused" },
  "view.save": { zh: "保存视图", en: "saved a view" },
  "view.delete": { zh: "删除视图", en: "deleted a view" },
  "case.openPaper": { zh: "打开材料", en: "opened a paper" },
  "session.signIn": { zh: "登录", en: "signed in" },
  "session.signOut": { zh: "退出", en: "signed out" },
  "account.setUp": { zh: "建立三员", en: "set up" },
  "account.create": { zh: "新建账号", en: "made an account" },
  "account.setActive": { zh: "停用或启用账号", en: "switched an account" },
  "account.setRights": { zh: "授权", en: "gave rights" },
  "account.resetPassword": { zh: "重置密码", en: "reset a password" },
  "account.changePassword": { zh: "修改密码", en: "changed a password" },
  "account.enrolSecondFactor": { zh: "申请动态码", en: "began a second factor" },
  "account.confirmSecondFactor": { zh: "绑定动态码", en: "enrolled a second factor" },
  "setting.change": { zh: "修改设置", en: "changed settings" },
  "key.issue": { zh: "新建密钥", en: "made a key" },
  "key.revoke": { zh: "停用密钥", en: "ended a key" },
  "webhook.create": { zh: "新建推送地址", en: "made a webhook" },
  "webhook.rotate": { zh: "更换推送密钥", en: "gave a webhook a new secret" },
  "webhook.switchOn": { zh: "启用推送", en: "switched a webhook on" },
  "webhook.switchOff": { zh: "停用推送", en: "switched a webhook off" },
  "webhook.replay": { zh: "重新推送", en: "had a webhook told again" },
  "webhook.delete": { zh: "删除推送地址", en: "deleted a webhook" },
  "trace.start": { zh: "查看全县指标判定过程", en: "had a rule on a county explained" },
  "import.preview": { zh: "预览导入", en: "previewed an import" },
  "import.take": { zh: "导入", en: "imported" },
  "export.begin": { zh: "开始导出", en: "began an export" },
  "export.end": { zh: "导出完成", en: "exported" },
  "row.create": { zh: "登记", en: "added a row" },
  "row.correct": { zh: "更正", en: "corrected a row" },
  "row.withdraw": { zh: "撤回", en: "withdrew a row" },
  "suspicion.remark": { zh: "填报说明", en: "remarked on a suspicion" },
  "suspicion.answer": { zh: "说明疑点", en: "answered a suspicion" },
  "suspicion.clear": { zh: "核实无误", en: "cleared a suspicion" },
  "suspicion.confirm": { zh: "认定属实", en: "confirmed a suspicion" },
  "case.addPaper": { zh: "上传材料", en: "uploaded a paper" }
}
