import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { caseLacks, citeCase } from "./records.ts"

const closed = notApplicable("已销号", "the case is closed")
const noDeadline = caseLacks("deadline")

export const caseOverdue = rule({
  id: "case.overdue",
  title: { zh: "整改逾期", en: "Case overdue" },
  severity: "suspicion",
  category: "rectification",
  view: "case",

  basis: [{ ...documents.notice, demands: "明确时间节点，逐一对账销号，按时报送整改情况" }],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "提前提醒天数", en: "days of notice before the deadline" },
      unit: "天",
      national: 3,
      source: documents.rectification,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "未销号而整改时限已过；时限前{days}天内为提醒",
      en: "past its deadline and not closed; a reminder within {days} days before"
    },
    why: { zh: "逾期不整改，问题就会拖成积案。", en: "What is not put right in time tends to stay so." },
    toDo: {
      zh: "抓紧整改并申请销号，确有困难的按程序申请延期。",
      en: "Put it right and submit it, or ask for more time before the deadline."
    },
    fails: { zh: "时限2022年3月21日，3月22日未销号。", en: "Due by 2022-03-21, not closed on 2022-03-22." },
    passes: { zh: "时限2022年3月21日，3月17日核验。", en: "Due by 2022-03-21, judged on 2022-03-17." }
  },

  check(subject, inquiry, { days }) {
    const { closedOn, deadline } = subject
    if (inquiry.has("closedOn", closedOn) && inquiry.reached(closedOn)) return closed
    if (!inquiry.has("deadline", deadline)) return noDeadline
    const evidence = [citeCase(subject, "deadline", deadline), citeCase(subject, "closedOn", null)]
    if (inquiry.isPast(deadline)) {
      return fail(
        {
          zh: `整改时限${Day.inChinese(deadline)}已过，尚未销号。`,
          en: `The deadline of ${deadline} has passed, and the case is not closed.`
        },
        evidence
      )
    }
    if (!inquiry.reached(Day.plusDays(deadline, -days))) return pass
    return fail(
      {
        zh: `整改时限为${Day.inChinese(deadline)}，即将到期，尚未销号。`,
        en: `The deadline of ${deadline} is near, and the case is not closed.`
      },
      evidence,
      "reminder"
    )
  }
})
