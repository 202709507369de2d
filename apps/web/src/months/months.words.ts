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
  listApproved: {
    zh: "本月工资表已批准：再改出勤天数或应发，工资表将标为“批准后有更改”；补录实发和发放日期不受影响。",
    en: "The pay list of this month is approved: other days or another sum due will stand against it; what was paid, and when, may be added."
  },
  listUnderWay: {
    zh: "本月工资表已提交、正在审批：再改出勤天数或应发，须退回后重新提交。",
    en: "The pay list of this month is submitted: with other days or another sum due it must be returned and submitted anew."
  },
  toList: { zh: "看工资表", en: "See the pay list" },
  none: { zh: "这个地区这个月没有在岗人员。", en: "Nobody holds a post here in this month." },
  tooMany: {
    zh: "在岗人员超过200人，请在“地区”中选到乡镇或村。",
    en: "More than 200 hold posts here: choose a township or a village under Areas."
  }
} satisfies Words
