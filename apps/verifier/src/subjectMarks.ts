import type { SubjectKind } from "@wengang/domain/rules/View.ts"

/** How a terminal names what rules judge. */
export const subjectMarks: Readonly<Record<SubjectKind, string>> = {
  person: "人员",
  household: "户",
  employment: "就业记录",
  post: "岗位",
  appointment: "聘用",
  grant: "补贴",
  plan: "培训计划",
  class: "培训班",
  trainee: "学员",
  vacancy: "储备岗位",
  area: "地区",
  inspection: "调研",
  case: "整改事项"
}
