import type { Sentence } from "../values/Sentence.ts"

/** What must be there before somebody is paid for a month. */
export const lacks = ["publicity", "agreement", "insurance", "attendance"] as const
export type Lack = (typeof lacks)[number]

export const lackTitles: Readonly<Record<Lack, Sentence>> = {
  publicity: { zh: "未登记公示起止", en: "no days of publicity" },
  agreement: { zh: "没有当月有效的协议", en: "no agreement for the month" },
  insurance: { zh: "没有当月有效的保险", en: "no insurance for the month" },
  attendance: { zh: "没有当月考勤", en: "no attendance for the month" }
}
