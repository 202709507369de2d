import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "务工更新", en: "Employment updates" },
  hint: {
    zh: "一行一名在册劳动力现在的就业记录：有变化直接改；不做了填结束日期；换了工作的，先填结束日期，再“另起一条”。",
    en: "A worker's present record a row: correct what changed; end what is over; a new job begins as a row of its own."
  },
  person: { zh: "人员", en: "Person" },
  choose: { zh: "请在“地区”中选到村或乡镇。", en: "Choose a village or a township under Areas." },
  tooMany: { zh: "人员超过1000人，请在“地区”中选到村。", en: "More than 1,000 persons: choose a village under Areas." },
  none: { zh: "这个地区没有在册劳动力。", en: "Nobody here is on the register with labour." },
  another: { zh: "另起一条", en: "Begin another" },
  verified: (day: string) => ({ zh: `选中行核实日期填 ${day}`, en: `Verified on ${day}, for the rows selected` }),
  working: (count: number, all: number) => ({
    zh: `${all} 人，现有就业记录 ${count} 条`,
    en: `${all} persons, ${count} present records`
  })
} satisfies Words
