import type { Words } from "../language/Words.ts"

export const words = {
  restored: { zh: "已恢复上次没有保存的内容。", en: "What you typed and did not save is back." },
  discard: { zh: "不要了", en: "Discard it" },
  field: { zh: "栏目", en: "Field" },
  mine: { zh: "我的", en: "Mine" },
  theirs: { zh: "对方的", en: "Theirs" },
  keepMine: { zh: "用我的", en: "Keep mine" },
  keepTheirs: { zh: "用对方的", en: "Keep theirs" },
  acknowledge: {
    zh: "我知道有矛盾，正在分步更正，仍要保存",
    en: "I know that it contradicts; I am correcting it step by step; save it all the same"
  },
  calendar: { zh: "日历", en: "Calendar" },
  monthChooser: { zh: "月历", en: "Calendar of months" },
  chooseFile: { zh: "选择文件", en: "Choose a file" },
  chooseFiles: { zh: "选择文件（可多选）", en: "Choose files" },
  noFile: { zh: "未选择文件", en: "none chosen" },
  notMonth: { zh: "不是月份，请写成 2022-03 或 2022年3月。", en: "This is no month; write it like 2022-03." },
  notDay: { zh: "不是日期，请写成 2022年3月9日 的样式。", en: "This is no date; write it like 2022-03-09." },
  reason: { zh: "原因", en: "Reason" }
} satisfies Words
