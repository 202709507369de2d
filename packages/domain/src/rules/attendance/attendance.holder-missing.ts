import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { settleDays } from "../settled.ts"

const notHeld = notApplicable("该月未全月在岗", "the appointment was not active all of the month")
const noneKept = notApplicable("全村该月无考勤，由“全村无考勤”规则判定", "the village kept no attendance that month")

export const attendanceHolderMissing = rule({
  id: "attendance.holder-missing",
  title: { zh: "在岗人员无签到", en: "Holder without attendance" },
  severity: "suspicion",
  category: "post",
  view: "holding",

  basis: [
    { ...documents.notice, demands: "在岗人员应在公益性岗位签到表中显示" },
    { ...documents.attendanceFengdu, demands: "村级建立公益性岗位花名册和签到册" }
  ],
  parameters: { settleDays },

  words: {
    condition: {
      zh: "结束已满{settleDays}天的最近一个月全月在岗而无考勤记录，同村其他聘用有考勤记录（出勤0天也算有记录）",
      en: "active all of the last month that ended {settleDays} or more days ago without a row, while another of the village has one"
    },
    why: {
      zh: "花名册上有、签到表上没有，可能是空岗或挂名。",
      en: "On the roster but not in the sign-in sheet: the post may be empty or held in name only."
    },
    toDo: {
      zh: "核实该月是否在岗；在岗的补录考勤，不在岗的登记退岗。",
      en: "Find out whether the post was served; enter the attendance, or the day of exit."
    },
    fails: {
      zh: "同村两名协保员，签到表上只有一人。",
      en: "Two holders in a village, one of them in the sign-in sheet."
    },
    passes: { zh: "该月有考勤记录，出勤0天。", en: "A row for the month, of 0 days." }
  },

  check(holding, inquiry, { settleDays }) {
    const month = inquiry.settledMonth(settleDays)
    if (!inquiry.coversMonth(holding, month)) return notHeld
    if (inquiry.is("attended", holding.attended.has(month), holding.id)) return pass
    for (const other of holding.village.holdings) {
      if (!inquiry.is("attended", other.attended.has(month), other.id)) continue
      return fail(
        {
          zh: `${Month.inChinese(month)}全月在岗，无考勤记录，同村其他岗位有考勤。`,
          en: `In post all of ${month} without attendance, while others of the village have some.`
        },
        [
          cite("appointment", holding.id, "startOn", holding.startOn),
          cite("appointment", holding.id, "endOn", holding.endOn),
          cite("attendance", `${holding.id}/${month}`, "days", null)
        ]
      )
    }
    return noneKept
  }
})
