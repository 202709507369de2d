import type { PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, lacks } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { fail, notApplicable, type Outcome, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const noneHeld = notApplicable("未在县级、企业岗位上岗", "no post of a county or an enterprise was held")
const noBirth = lacks("person", "bornOn")
const noSex = lacks("person", "sex")

export const postPlacementOverLimit = rule({
  id: "post.placement-over-limit",
  title: { zh: "累计上岗超期", en: "In posts for too long" },
  severity: "suspicion",
  category: "post",
  view: "person",

  basis: [
    {
      ...documents.postQuestions,
      demands: "岗位补贴期限最长不超过3年，初次核定时距法定退休年龄不足5年的可延长至退休"
    }
  ],
  parameters: {
    months: count({
      name: "months",
      title: { zh: "累计上岗月数上限", en: "most months in such posts" },
      unit: "个月",
      national: 36,
      source: documents.postQuestions,
      standing: "confirmed"
    }),
    years: count({
      name: "years",
      title: { zh: "可延长的距退休年数", en: "years to retirement under which it may be longer" },
      unit: "年",
      national: 5,
      source: documents.postQuestions,
      standing: "confirmed"
    }),
    menRetire: count({
      name: "menRetire",
      title: { zh: "男性退休年龄", en: "age at which men retire" },
      unit: "周岁",
      national: 60,
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
    womenRetire: count({
      name: "womenRetire",
      title: { zh: "女性退休年龄", en: "age at which women retire" },
      unit: "周岁",
      national: 55,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "在县级、企业岗位整月在岗的月数累计超过{months}个月，首次上岗时距{menRetire}周岁（男）或{womenRetire}周岁（女）不足{years}年的除外",
      en: "the whole months in posts of counties and enterprises sum to more than {months}, unless at the first start less than {years} years were left to {menRetire} (men) or {womenRetire} (women)"
    },
    why: {
      zh: "公益性岗位是过渡性安置，长期占岗挤占了其他困难人员。",
      en: "Such posts are for a time; who stays on takes the place of others in need."
    },
    toDo: {
      zh: "核对历次聘用；超期的有序退岗，转介其他就业服务。",
      en: "Check all appointments; end those beyond the limit and offer other help."
    },
    fails: { zh: "40岁起连续在县级岗位37个整月。", en: "In a county post for 37 whole months from the age of 40." },
    passes: { zh: "男，56岁首次上岗，连续37个整月。", en: "A man first appointed at 56, for 37 whole months." }
  },

  check(person, inquiry, terms) {
    const { appointments } = person
    if (!inquiry.isAny("appointments", appointments.length)) return noneHeld
    const held = appointments.filter(({ id, post }) =>
      inquiry.is("countyPost", post.level === "county" || post.level === "enterprise", id)
    )
    const [first] = held
    if (first === undefined) return noneHeld
    if (!inquiry.haveHeldMonths(held, terms.months)) return pass
    const exempt = isExempt(person, inquiry, first.startOn, terms)
    if (exempt === true) return pass
    if (exempt !== false) return exempt
    return fail(
      {
        zh: `自${Day.inChinese(first.startOn)}首次上岗，在县级、企业岗位累计超过${terms.months}个月。`,
        en: `First appointed on ${first.startOn}; in posts of counties and enterprises for more than ${terms.months} months in all.`
      },
      held.flatMap(({ id, startOn, endOn }) => [
        cite("appointment", id, "startOn", startOn),
        cite("appointment", id, "endOn", endOn)
      ])
    )
  }
})

interface Retirement {
  readonly years: number
  readonly menRetire: number
  readonly womenRetire: number
}

/** Whether too few years were left to retirement at the start; not evaluable where an unknown sex or birth decides. */
function isExempt(person: PersonFacts, inquiry: Inquiry, startOn: Day.Day, terms: Retirement): boolean | Outcome {
  const bornOn = inquiry.birthOf(person)
  if (bornOn === null) return noBirth
  const isNear = (age: number) => inquiry.isEarlier("nearRetirement", Day.plusYears(bornOn, age - terms.years), startOn)
  if (person.sex !== null) return isNear(person.sex === "male" ? terms.menRetire : terms.womenRetire)
  const asMan = isNear(terms.menRetire)
  return asMan === isNear(terms.womenRetire) ? asMan : noSex
}
