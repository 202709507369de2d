import type { Day } from "../../values/Day.ts"
import type { Source } from "../Source.ts"

const on = (day: string): Day => day as Day

/** Documents that rules and national values rest on. A document whose text was not seen in full is cited as such. */
export const documents = {
  catalogue: { title: "稳岗规则目录（全国数据质量核查口径）", date: null },
  notice: { title: "许昌市《全市脱贫人口稳岗就业专项调研情况通报》", date: null },
  identityCard: { title: "GB 11643-1999 公民身份号码", date: null },
  creditCode: { title: "GB 32100-2015 法人和其他组织统一社会信用代码编码规则", date: null },
  dataQuality: { title: "全国防返贫监测信息系统数据质量核查规则（疑点数据）", date: null },
  employmentAssistance: { title: "人社部发〔2021〕26号 就业帮扶指导意见", date: null },
  postManagement: { title: "人社部发〔2019〕124号 公益性岗位开发管理", date: null },
  postQuestions: { title: "人社部就业促进司公益性岗位政策问答", date: null },
  ruralPostsHenan: { title: "河南省乡村公益性岗位管理办法", date: on("2024-12-31") },
  xuchangRules: {
    title: "许昌市切实加强就业帮扶巩固拓展脱贫攻坚成果助力乡村振兴实施细则",
    date: null
  },
  attendanceFengdu: { title: "重庆市丰都县江池镇公益性岗位管理规定（2025年8月公开）", date: on("2025-08-26") },
  postsGuizhou: { title: "贵州省乡村公益性岗位开发管理办法", date: null },
  postsNanchuan: { title: "重庆市南川区公益性岗位管理规定", date: null },
  postsGansu: { title: "甘肃省乡村公益性岗位管理规定", date: null },
  postVacancies: { title: "公益性岗位空岗报告规定（某市公开）", date: null },
  postsWanzhou: { title: "重庆市万州区乡村公益性岗位规定（2025年6月公开）", date: on("2025-06-23") },
  postsJinzhai: { title: "安徽省金寨县关庙乡公益性岗位管理规定（2025年2月公开）", date: on("2025-02-10") },
  payLujiang: { title: "安徽省庐江县就业帮扶补贴发放规定（2023年公开）", date: null },
  startupXuchang: { title: "许昌市创业补贴申领说明", date: on("2025-11-17") },
  allowanceGansu: { title: "甘肃省职业培训生活费补贴标准", date: on("2019-07-11") },
  payByAttendance: { title: "乡村公益性岗位出勤天数和拟拨付岗位补贴金额汇总表（县级口径）", date: null },
  rectification: { title: "问题整改台账和对账销号制度（通行做法）", date: null },
  duplicates: { title: "就业补贴资金核查规定（同一人同类补贴不得重复享受）", date: null },
  trainingAudit: { title: "职业技能培训补贴资金审计要点", date: null },
  jilinPosts: { title: "吉林省公益性岗位管理规定（2025）", date: null }
} as const satisfies Readonly<Record<string, Source>>
