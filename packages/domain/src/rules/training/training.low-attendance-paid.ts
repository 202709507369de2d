import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { parameter, rule } from "../Rule.ts"

const nothingGiven = notApplicable("未发证，也无培训生活费", "neither a certificate nor an allowance")
const noDays = lacks("trainee", "daysAttended")

export const trainingLowAttendancePaid = rule({
  id: "training.low-attendance-paid",
  title: { zh: "出勤不足仍发证补贴", en: "Certificate or allowance despite low attendance" },
  severity: "suspicion",
  category: "training",
  view: "trainee",

  basis: [{ ...documents.trainingAudit, demands: "核查培训课时不足仍发证、仍领取补贴" }],
  parameters: {
    percent: parameter<number>({
      name: "percent",
      kind: "percent",
      title: { zh: "最低出勤率", en: "lowest share attended" },
      unit: "%",
      national: 80,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "出勤不足应到天数的{percent}%，而有证书或该班次的培训生活费",
      en: "attended less than {percent} % of the days, yet with a certificate or an allowance for the class"
    },
    why: {
      zh: "没有学满就发证领补，培训走过场。",
      en: "Who did not attend learned nothing, whatever the certificate says."
    },
    toDo: {
      zh: "核对签到；出勤不足的撤销证书、追回补贴。",
      en: "Check the sign-in sheet; withdraw the certificate and recover the allowance."
    },
    fails: { zh: "应到10天，出勤7天，已发证书。", en: "7 of 10 days attended, with a certificate." },
    passes: { zh: "应到10天，出勤8天，已发证书。", en: "8 of 10 days attended, with a certificate." },
    amount: { zh: "已发放的培训生活费", en: "the allowance that was paid" }
  },

  check({ classId, person, daysAttended, certificate, class: held }, inquiry, { percent }) {
    const isCertified = inquiry.is("certified", certificate !== null && certificate !== "")
    const grants = person.grants.filter(({ kind, period }) => kind === "trainingAllowance" && period === classId)
    if (!inquiry.isAny("allowances", grants.length) && !isCertified) return nothingGiven
    if (daysAttended === null) return noDays
    if (!inquiry.isShareLess("attendance", daysAttended, held.days, percent)) return pass
    const key = `${classId}/${person.id}`
    const failure = fail(
      {
        zh: `应到${held.days}天，出勤${daysAttended}天，不足${percent}%，仍有${[...(isCertified ? ["证书"] : []), ...(grants.length > 0 ? ["培训生活费"] : [])].join("和")}。`,
        en: `${daysAttended} of ${held.days} days attended, less than ${percent} %, yet with a certificate or an allowance.`
      },
      [
        cite("trainee", key, "daysAttended", daysAttended),
        cite("class", classId, "days", held.days),
        ...(isCertified ? [cite("trainee", key, "certificate", certificate)] : []),
        ...grants.map(({ id, amount }) => cite("grant", id, "amount", amount))
      ]
    )
    return grants.length === 0
      ? failure
      : about(
          grants.reduce((sum, { amount }) => sum + amount, 0),
          failure
        )
  }
})
