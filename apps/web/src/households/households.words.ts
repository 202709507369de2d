import type { Words } from "../language/Words.ts"

export const words = {
  title: (name: string) => ({ zh: `户档案 · ${name}`, en: `Household · ${name}` }),
  back: { zh: "返回户台账", en: "Back to households" },
  head: { zh: "户情况", en: "Household" },
  row: { zh: "更正户信息", en: "Correct the household" },
  suspicions: { zh: "待处理的疑点", en: "Suspicions that wait" },
  noSuspicion: { zh: "没有待处理的疑点。", en: "None waits." },
  timeline: { zh: "时间线", en: "Timeline" },
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
  now: { zh: "至今", en: "to date" },
  print: { zh: "打印", en: "Print" },
  open: { zh: "打开", en: "Open" },
  addTo: (name: string) => ({ zh: `登记${name}`, en: `Add ${name}` })
} satisfies Words
