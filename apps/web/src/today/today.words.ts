import type { Words } from "../language/Words.ts"

/** What the last run did to how many suspicions. */
export const changeWords = {
  opened: (count: number) => ({ zh: `新增 ${count} 条`, en: `${count} new` }),
  reopened: (count: number) => ({ zh: `反弹 ${count} 条`, en: `${count} relapsed` }),
  resolved: (count: number) => ({ zh: `消除 ${count} 条`, en: `${count} resolved` })
} satisfies Words

export const words = {
  toImports: { zh: "下载模板、导入台账", en: "Download a template, take ledgers in" },
  toRuns: { zh: "立即核验", en: "Verify now" },
  title: { zh: "今天要办的", en: "What there is to do" },
  asOf: (day: string, area: string) => ({ zh: `${area} · 截至${day}`, en: `${area} · as of ${day}` }),
  suspicions: { zh: "待核查的疑点", en: "Suspicions to verify" },
  suspicionsHint: { zh: "点数字打开清单，从错误开始。", en: "A number opens its list; errors first." },
  first: { zh: "先办哪些", en: "What comes first" },
  firstHint: { zh: "按级别、金额、人数排", en: "by severity, money and persons" },
  suspicionCount: (count: number) => ({ zh: `${count} 条`, en: count === 1 ? "1 suspicion" : `${count} suspicions` }),
  personCount: (count: number) => ({ zh: `涉及 ${count} 人`, en: count === 1 ? "1 person" : `${count} persons` }),
  cases: { zh: "本单位要整改的", en: "Cases of my office" },
  allCases: { zh: "辖区内的整改", en: "Cases in my area" },
  askedForTime: (count: number) => ({ zh: `申请延期、待您答复 ${count} 件`, en: `${count} ask for more time` }),
  submitted: (count: number) => ({
    zh: `已申请销号、等待复核的整改 ${count} 件`,
    en: `${count} cases wait for review`
  }),
  reviewed: (count: number) => ({
    zh: `已复核、等待上级复核或销号的整改 ${count} 件`,
    en: `${count} reviewed cases wait for a further review or to be closed`
  }),
  handOver: (count: number) => ({
    zh: `属实待交办的疑点 ${count} 条`,
    en: `${count} confirmed suspicions to hand over`
  }),
  soonest: { zh: "先到期的", en: "Due first" },
  noOwnCases: { zh: "本单位没有要整改的事项。", en: "My office has no open case." },
  noCases: { zh: "没有未销号的整改事项。", en: "No case is open." },
  run: { zh: "最近核验", en: "Last run" },
  places: { zh: "先看哪些村", en: "Where to look first" },
  noPlaces: { zh: "没有待核查的疑点。", en: "No suspicion waits." },
  toAll: { zh: "全部整改", en: "All cases" },
  toOverview: { zh: "按地区和类别看总览", en: "The overview by place and topic" }
} satisfies Words
