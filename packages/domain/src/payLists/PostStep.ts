import type { Sentence } from "../values/Sentence.ts"

/** What a post goes through, from need to exit. */
export const postSteps = ["need", "publicity", "agreement", "insurance", "start", "attendance", "pay", "exit"] as const
export type PostStep = (typeof postSteps)[number]

export const postStepTitles: Readonly<Record<PostStep, Sentence>> = {
  need: { zh: "需求", en: "Need" },
  publicity: { zh: "公示", en: "Publicity" },
  agreement: { zh: "协议", en: "Agreement" },
  insurance: { zh: "保险", en: "Insurance" },
  start: { zh: "上岗", en: "Start" },
  attendance: { zh: "考勤", en: "Attendance" },
  pay: { zh: "工资", en: "Pay" },
  exit: { zh: "退岗", en: "Exit" }
}

/** `missing`: it should be there and is not. `due`: it comes next. `notYet`: its turn has not come. */
export type StepState = "done" | "missing" | "due" | "notYet"
