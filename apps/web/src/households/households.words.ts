import type { Words } from "../language/Words.ts"

export const words = {
  title: (name: string) => ({ zh: `户档案 · ${name}`, en: `Household · ${name}` }),
  back: { zh: "返回户台账", en: "Back to households" },
  head: { zh: "户情况", en: "Household" },
  row: { zh: "更正户信息", en: "Correct the household" },
  suspicions: { zh: "待处理的疑点", en: "Suspicions that wait" },
  noSuspicion: { zh: "没有待处理的疑点。", en: "None waits." },
  timeline: { zh: "时间线", en: "Timeline" },
  changes: { zh: "谁改了什么", en: "Who changed what" },
  changesHint: {
    zh: "本户各行的登记、更正、撤回和导入，新的在前；证件号码和电话已遮盖。",
    en: "Rows of this household as they were entered, corrected, withdrawn and imported, newest first; numbers are masked."
  },
  moreChanges: { zh: "更早的", en: "Earlier ones" },
  unknownActor: { zh: "未记录", en: "not recorded" },
  added: { zh: "登记", en: "entered" },
  changed: { zh: "更正", en: "corrected" },
  withdrawn: { zh: "撤回", en: "withdrew" },
  addedByImport: { zh: "导入新增", en: "imported" },
  changedByImport: { zh: "导入更新", en: "changed by an import" },
  addedByUndo: { zh: "撤销导入时恢复", en: "brought back by undoing an import" },
  changedByUndo: { zh: "撤销导入时恢复", en: "put back by undoing an import" },
  withdrawnByUndo: { zh: "撤销导入时撤回", en: "withdrew by undoing an import" },
  withdrawnByImport: { zh: "撤销导入时撤回", en: "withdrew by undoing an import" },
  chooseDay: { zh: "查看某日的档案", en: "The dossier of a day" },
  showDay: { zh: "查看", en: "Show" },
  asOf: (day: string) => ({ zh: `这是${day}终了时的档案。`, en: `This is the dossier at the end of ${day}.` }),
  notThere: { zh: "那一天还没有这户的登记。", en: "The household was not on record that day." },
  suspicionsOfNow: {
    zh: "过去某日的档案不列疑点；回到现在查看。",
    en: "The dossier of a day gone by lists no suspicions; go back to now for them."
  },
  dayToCome: { zh: "这一天还没有到，没有那时的档案。", en: "That day is still to come: there is no dossier of it." },
  toNow: { zh: "回到现在", en: "Back to now" },
  lanes: { zh: "时间线图", en: "Lanes" },
  timelineHint: {
    zh: "每人一组：务工、公益岗、发放工资、培训补贴。上下同时出现就是要核对的地方；同样的内容见下方各表。",
    en: "Lanes for each person: work, post, pay, grants. What overlaps is to be looked at; the tables below say the same."
  },
  work: { zh: "务工", en: "Work" },
  post: { zh: "公益岗", en: "Post" },
  pay: { zh: "工资", en: "Pay" },
  attendance: { zh: "考勤", en: "Attendance" },
  grants: { zh: "补贴", en: "Grants" },
  training: { zh: "培训", en: "Training" },
  none: { zh: "无记录", en: "nothing on record" },
  employment: { zh: "就业", en: "Employment" },
  appointment: { zh: "公益岗聘用", en: "Appointment" },
  months: { zh: "逐月考勤与工资", en: "Attendance and pay by month" },
  month: { zh: "月份", en: "Month" },
  days: { zh: "出勤天数", en: "Days" },
  due: { zh: "应发", en: "Due" },
  paid: { zh: "实发", en: "Paid" },
  paidOn: { zh: "发放日期", en: "Paid on" },
  missing: { zh: "无", en: "none" },
  short: { zh: "未足额", en: "short" },
  span: (from: string, to: string | undefined) => ({
    zh: to === undefined ? `${from}至今` : `${from}至${to}`,
    en: `${from} – ${to ?? "to date"}`
  }),
  colon: { zh: "：", en: ": " },
  semicolon: { zh: "；", en: "; " },
  print: { zh: "打印", en: "Print" },
  open: { zh: "打开", en: "Open" },
  addTo: (name: string) => ({ zh: `登记${name}`, en: `Add ${name}` })
} satisfies Words
