import { documents } from "../../policies/known/documents.ts"
import * as Money from "../../values/Money.ts"
import { cite, lacks } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { parameter, rule } from "../Rule.ts"

const otherKind = notApplicable("不是培训生活费", "not a training allowance")
const noDays = lacks("trainee", "daysAttended")

export const grantAllowanceAmount = rule({
  id: "grant.allowance-amount",
  title: { zh: "培训生活费金额不符", en: "Wrong amount of training allowance" },
  severity: "suspicion",
  category: "policy",
  view: "grant",

  basis: [
    { ...documents.allowanceGansu, demands: "培训期间生活费按每人每天30元补贴" },
    { ...documents.notice, demands: "落实参训人员培训生活费补贴" }
  ],
  parameters: {
    rate: parameter<number>({
      name: "rate",
      kind: "yuan",
      title: { zh: "每天标准", en: "allowance a day" },
      unit: "元",
      national: 3000,
      source: documents.allowanceGansu,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "培训生活费金额不等于{rate}元×该班次出勤天数",
      en: "the amount of a training allowance is not {rate} yuan times the days attended of its class"
    },
    why: {
      zh: "金额与出勤不符，多发少发都是资金问题。",
      en: "An amount that does not follow the days attended is too much or too little."
    },
    toDo: { zh: "核对出勤和标准，补发或追回差额。", en: "Check days and rate, and pay or recover the difference." },
    fails: { zh: "出勤10天，发放270元。", en: "10 days attended, 270 yuan." },
    passes: { zh: "出勤10天，发放300元。", en: "10 days attended, 300 yuan." },
    amount: { zh: "多发或少发的金额", en: "what was paid too much or too little" }
  },

  check({ id, kind, period, amount, person }, inquiry, { rate }) {
    if (!inquiry.is("trainingAllowance", kind === "trainingAllowance")) return otherKind
    const trainee = person.trainings.find(({ classId }) => classId === period)
    if (!inquiry.has("trainee", trainee)) return inquiry.unsupplied(person.household.area, "trainee") ?? noDays
    const { daysAttended } = trainee
    if (daysAttended === null) return noDays
    // Fewer days than none are none.
    const due = rate * Math.max(0, daysAttended)
    if (inquiry.isSame("allowance", amount, due)) return pass
    return about(
      Math.abs(amount - due),
      fail(
        {
          zh: `培训生活费${Money.inYuan(amount)}元，出勤${daysAttended}天应为${Money.inYuan(due)}元。`,
          en: `The training allowance is ${Money.inYuan(amount)} yuan; for ${daysAttended} days attended it should be ${Money.inYuan(due)}.`
        },
        [cite("grant", id, "amount", amount), cite("trainee", `${period}/${person.id}`, "daysAttended", daysAttended)]
      )
    )
  }
})
