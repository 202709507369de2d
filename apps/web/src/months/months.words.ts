import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "整月录入", en: "A month's sheet" },
  hint: {
    zh: "一行一名在岗人员，可从Excel整块复制后粘贴；边填边核验，改动过的行点“保存”后生效。",
    en: "A holder a row; blocks copied from Excel are pasted. What is typed is judged at once, and counts once it is saved."
  },
  month: { zh: "月份", en: "Month" },
  holder: { zh: "在岗人员", en: "Holder" },
  post: { zh: "岗位", en: "Post" },
  days: { zh: "出勤天数", en: "Days" },
  due: { zh: "应发（元）", en: "Due (yuan)" },
  paid: { zh: "实发（元）", en: "Paid (yuan)" },
  paidOn: { zh: "发放日期", en: "Paid on" },
  none: { zh: "这个地区这个月没有在岗人员。", en: "Nobody holds a post here in this month." },
  tooMany: {
    zh: "在岗人员超过200人，请在左侧选到乡镇或村。",
    en: "More than 200 hold posts here: choose a township or a village."
  }
} satisfies Words
