import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import { cite, lacks } from "../cite.ts"
import { about, type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { parameter, rule } from "../Rule.ts"

const notByAttendance = notApplicable("当地不按出勤计发工资", "the place does not pay by attendance")
const nothing = notApplicable("没有同时有考勤和工资的月份", "no month has both attendance and pay")
const noRequiredDays = lacks("post", "requiredDays")

export const payDiffersFromAttendance = rule({
  id: "pay.differs-from-attendance",
  title: { zh: "工资与出勤不符", en: "Pay differs from attendance" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.payByAttendance, demands: "补贴金额按月标准、规定天数和实际出勤天数计算" },
    { ...documents.notice, demands: "人岗相适、工酬相符" }
  ],
  parameters: {
    payByAttendance: parameter<boolean>({
      name: "payByAttendance",
      kind: "switch",
      title: { zh: "是否按出勤计发工资", en: "whether pay follows attendance" },
      unit: "",
      national: false,
      source: documents.payByAttendance,
      // That places differ needs no confirming; one that pays so says so itself.
      standing: "confirmed"
    }),
    tolerance: parameter<number>({
      name: "tolerance",
      kind: "yuan",
      title: { zh: "允许的差额", en: "difference allowed" },
      unit: "元",
      national: 100,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "按出勤计发的地方（当地：{payByAttendance}），实发与月工资标准×出勤天数（不超过规定天数）÷规定天数相差超过{tolerance}元",
      en: "where pay follows attendance (here: {payByAttendance}), what was paid differs by more than {tolerance} yuan from the monthly pay times the days attended (at most the required ones) over the required ones"
    },
    why: {
      zh: "工资没有按出勤计发，多发少发都是工酬不符。",
      en: "Pay that does not follow attendance is too much or too little."
    },
    toDo: { zh: "核对出勤和发放，补发或追回差额。", en: "Check both, and pay or recover the difference." },
    fails: {
      zh: "月工资300元、规定30天，出勤20天，实发300元。",
      en: "300 yuan for 30 days; 20 days attended, 300 yuan paid."
    },
    passes: {
      zh: "月工资300元、规定30天，出勤20天，实发200元。",
      en: "300 yuan for 30 days; 20 days attended, 200 yuan paid."
    },
    amount: { zh: "实发与应发的差额", en: "the difference between what was paid and what was due" }
  },

  check({ id, post, pay, attendance }, inquiry, { payByAttendance, tolerance }) {
    if (!inquiry.is("byAttendance", payByAttendance)) return notByAttendance
    if (!inquiry.isAny("pay", pay.length) || !inquiry.isAny("attendance", attendance.length)) return nothing
    const daysOf = new Map(attendance.map(({ month, days }) => [month, days]))
    const rows = pay.filter(({ month }) => inquiry.is("attended", daysOf.has(month), month))
    if (rows.length === 0) return nothing
    const { requiredDays, monthlyPay } = post
    if (requiredDays === null || !inquiry.isAny("requiredDays", requiredDays)) return noRequiredDays
    const months: Array<Month.Month> = []
    const evidence: Array<Evidence> = []
    let sum = 0
    for (const { month, paid } of rows) {
      const days = daysOf.get(month) ?? 0
      // Times the required days, so that both stay whole.
      const given = paid * requiredDays
      // Fewer days than none are none.
      const due = monthlyPay * Math.max(0, Math.min(days, requiredDays))
      if (!inquiry.differByMore("byAttendance", given, due, tolerance * requiredDays, requiredDays, month)) continue
      months.push(month)
      sum += Math.round(Math.abs(given - due) / requiredDays)
      const key = `${id}/${month}`
      evidence.push(cite("pay", key, "paid", paid), cite("attendance", key, "days", days))
    }
    if (months.length === 0) return pass
    return about(
      sum,
      fail(
        {
          zh: `${Month.listInChinese(months)}实发工资与出勤天数不符。`,
          en: `What was paid for ${Month.listInEnglish(months)} does not follow the days attended.`
        },
        [
          ...evidence,
          cite("post", post.id, "monthlyPay", monthlyPay),
          cite("post", post.id, "requiredDays", requiredDays)
        ]
      )
    )
  }
})
