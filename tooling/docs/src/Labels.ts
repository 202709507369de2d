import type { Standing } from "@wengang/domain/policies/Parameter.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

export const severityLabels: Readonly<Record<Severity, Sentence>> = {
  error: { zh: "错误", en: "error" },
  suspicion: { zh: "疑点", en: "suspicion" },
  reminder: { zh: "提醒", en: "reminder" }
}

export const standingLabels: Readonly<Record<Standing, Sentence>> = {
  confirmed: { zh: "已确认", en: "confirmed" },
  unconfirmed: { zh: "待核实", en: "unconfirmed" }
}

export const subjectLabels: Readonly<Record<SubjectKind, Sentence>> = {
  person: { zh: "人员", en: "person" },
  household: { zh: "户", en: "household" },
  employment: { zh: "就业记录", en: "employment record" },
  post: { zh: "岗位", en: "post" },
  appointment: { zh: "聘用", en: "appointment" },
  grant: { zh: "补贴", en: "grant" },
  plan: { zh: "培训计划", en: "training plan" },
  class: { zh: "培训班", en: "class" },
  trainee: { zh: "学员", en: "trainee" },
  vacancy: { zh: "储备岗位", en: "vacancy" },
  area: { zh: "区划", en: "area" },
  inspection: { zh: "调研", en: "inspection" },
  case: { zh: "整改事项", en: "case" }
}
