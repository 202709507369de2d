import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "整月录入", en: "A month's sheet" },
  hint: {
    zh: "一行一名在岗人员。回车或上下方向键移动；可从Excel整列复制后粘贴。改动过的行点“保存”后逐行核验。",
    en: "A holder a row. Enter and the arrows move; a column copied from Excel is pasted down. What changed is judged row by row as it is saved."
  },
  month: { zh: "月份", en: "Month" },
  holder: { zh: "在岗人员", en: "Holder" },
  post: { zh: "岗位", en: "Post" },
  days: { zh: "出勤天数", en: "Days" },
  due: { zh: "应发（元）", en: "Due (yuan)" },
  paid: { zh: "实发（元）", en: "Paid (yuan)" },
  paidOn: { zh: "发放日期", en: "Paid on" },
  result: { zh: "核验", en: "Verdicts" },
  cell: (column: string, name: string) => ({ zh: `${name} ${column}`, en: `${column} of ${name}` }),
  save: (rows: number) => ({ zh: `保存 ${rows} 行`, en: `Save ${rows} rows` }),
  nothing: { zh: "没有改动", en: "Nothing changed" },
  saving: (done: number, all: number) => ({ zh: `正在保存 ${done}/${all}`, en: `Saving ${done} of ${all}` }),
  saved: { zh: "已保存", en: "saved" },
  clean: { zh: "无新疑点", en: "nothing new" },
  none: { zh: "这个地区这个月没有在岗人员。", en: "Nobody holds a post here in this month." },
  tooMany: {
    zh: "在岗人员超过200人，请在左侧选到乡镇或村。",
    en: "More than 200 hold posts here: choose a township or a village."
  },
  restored: { zh: "已恢复没有保存的内容。", en: "What you typed and did not save is back." },
  discard: { zh: "不要了", en: "Discard it" }
} satisfies Words
