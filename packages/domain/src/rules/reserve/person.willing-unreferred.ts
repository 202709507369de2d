import { documents } from "../../policies/known/documents.ts"
import { minimumAge, retirementAge } from "../ages.ts"
import { cite, citeBirth } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { isSeeking } from "./seeking.ts"

const notSeeking = notApplicable(
  "无就业意愿，不在劳动力范围，或已在务工、在岗",
  "not willing or able to work, or at work already"
)

export const personWillingUnreferred = rule({
  id: "person.willing-unreferred",
  title: { zh: "有意愿未推荐", en: "Willing to work and not referred" },
  severity: "reminder",
  category: "reserve",
  view: "person",

  basis: [{ ...documents.notice, demands: "确保有就业能力且有就业意愿的贫困劳动力全覆盖，确保全部及时就业" }],
  parameters: {
    minimumAge,
    retirementAge,
    days: count({
      name: "days",
      title: { zh: "推荐间隔上限", en: "longest interval between referrals" },
      unit: "天",
      national: 30,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "在册、有就业意愿、有劳动能力、年满{minimumAge}周岁不满{retirementAge}周岁、非在校，无在务工记录和在岗聘用，{days}天内无推荐",
      en: "on the register, willing, with labour, aged {minimumAge} to under {retirementAge}, not in school, without an active record or appointment, and no referral in {days} days"
    },
    why: { zh: "想就业的人没有得到岗位信息。", en: "Somebody who wants to work has been told of no vacancy." },
    toDo: {
      zh: "从岗位储备中推荐合适岗位，登记推荐结果。",
      en: "Refer a vacancy of the reserve and enter what came of it."
    },
    fails: {
      zh: "有就业意愿，最近一次推荐为2022年2月6日，2022年3月9日核验。",
      en: "Willing, last referred on 2022-02-06, judged on 2022-03-09."
    },
    passes: { zh: "有就业意愿，2022年2月7日已推荐。", en: "Willing, referred on 2022-02-07." }
  },

  check(person, inquiry, { minimumAge, retirementAge, days }) {
    const seeking = isSeeking(person, inquiry, { minimumAge, retirementAge })
    if (seeking === false) return notSeeking
    for (const { referredOn } of inquiry.all("referrals", person.referrals)) {
      if (inquiry.reached(referredOn) && !inquiry.isOlderThan(referredOn, days)) return pass
    }
    if (seeking !== true) return seeking
    const { id, labour, household, referrals } = person
    return (
      inquiry.unsupplied(household.area, "employment", "appointment", "referral") ??
      fail(
        {
          zh: `有就业意愿和劳动能力，未在务工和在岗，${days}天内无岗位推荐。`,
          en: `Willing and able to work, without work, and no referral in ${days} days.`
        },
        [
          cite("person", id, "willing", true),
          cite("person", id, "labour", labour),
          citeBirth(person),
          ...referrals.map((row) => cite("referral", `${row.vacancyId}/${id}`, "referredOn", row.referredOn))
        ]
      )
    )
  }
})
