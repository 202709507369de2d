import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { settleDays } from "../settled.ts"

const nobody = notApplicable("该月无全月在岗的聘用", "no appointment was active all of the month")

export const attendanceVillageWithoutRecords = rule({
  id: "attendance.village-without-records",
  title: { zh: "全村无考勤", en: "Village without attendance" },
  severity: "error",
  category: "post",
  view: "village",

  basis: [
    { ...documents.notice, demands: "对公益岗位进行考勤管理，规范日常考勤、绩效考核等程序" },
    { ...documents.attendanceFengdu, demands: "村级建立公益性岗位花名册和签到册" }
  ],
  parameters: { settleDays },

  words: {
    condition: {
      zh: "结束已满{settleDays}天的最近一个月，全村有人全月在岗，而所有聘用均无考勤记录（出勤0天也算有记录）",
      en: "in the last month that ended {settleDays} or more days ago posts of the village were held all month, and none has a row of attendance"
    },
    why: {
      zh: "没有考勤，就不能证明在岗，也没有发放工资的依据。",
      en: "Without attendance nothing shows that the posts are served, and pay has no ground."
    },
    toDo: {
      zh: "建立签到册，按月登记考勤；补录该月考勤或说明原因。",
      en: "Keep a sign-in book, enter attendance each month, and enter this month's or say why there is none."
    },
    fails: {
      zh: "2022年2月全村3人在岗，没有一条考勤记录。",
      en: "Three holders in February 2022, and not one row of attendance."
    },
    passes: { zh: "3人在岗，其中1人有考勤记录，出勤0天。", en: "Three holders, one of whom has a row of 0 days." }
  },

  check(village, inquiry, { settleDays }) {
    const month = inquiry.settledMonth(settleDays)
    const held = village.holdings.filter((holding) => inquiry.coversMonth(holding, month))
    if (held.length === 0) return nobody
    for (const holding of village.holdings) {
      if (inquiry.is("attended", holding.attended.has(month), holding.id)) return pass
    }
    return (
      inquiry.unsupplied(village.area, "attendance") ??
      fail(
        {
          zh: `${Month.inChinese(month)}全村公益性岗位无考勤记录，全月在岗的聘用${held.length}条。`,
          en: `No attendance was kept in the village for ${month}, with ${held.length} appointments active all month.`
        },
        held.map(({ id }) => cite("attendance", `${id}/${month}`, "days", null))
      )
    )
  }
})
