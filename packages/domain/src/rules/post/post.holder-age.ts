import { documents } from "../../policies/known/documents.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { minimumAge } from "../ages.ts"
import { cite, citeBirth, lacks } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { count, optionalCount, rule } from "../Rule.ts"

const noBirth = lacks("person", "bornOn")

export const postHolderAge = rule({
  id: "post.holder-age",
  title: { zh: "上岗年龄不符", en: "Holder too young or too old" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.dataQuality, demands: "未满16周岁、年满70周岁的不应在公益性岗位" },
    { ...documents.postsGuizhou, demands: "新聘人员一般不超过60周岁，身体健康的可放宽至65周岁" }
  ],
  parameters: {
    minimumAge,
    maximumAge: count({
      name: "maximumAge",
      title: { zh: "在岗年龄上限（不含）", en: "age at which a post must be left" },
      unit: "周岁",
      national: 70,
      source: documents.dataQuality,
      standing: "confirmed"
    }),
    newHolderMaximum: optionalCount({
      name: "newHolderMaximum",
      title: { zh: "新上岗年龄上限（不含）", en: "age from which nobody is newly appointed" },
      unit: "周岁",
      national: null,
      source: documents.ruralPostsHenan,
      // That no number holds nation-wide needs no confirming.
      standing: "confirmed"
    })
  },

  words: {
    condition: {
      zh: "上岗时未满{minimumAge}周岁，或在岗而年满{maximumAge}周岁，或上岗时年满当地新上岗年龄上限（以周岁计：{newHolderMaximum}）",
      en: "younger than {minimumAge} at the start, or active at {maximumAge} or more, or, where a limit for new holders is set ({newHolderMaximum}), that age or more at the start"
    },
    why: {
      zh: "童工和高龄上岗都有安全风险，也不符合安置条件。",
      en: "Children and the very old are at risk in a post, and are not whom posts are for."
    },
    toDo: {
      zh: "核实出生日期和上岗日期；年龄不符的有序退岗。",
      en: "Verify the birth date and the start; end the appointment in good order where they hold."
    },
    fails: { zh: "1952年3月9日出生，2022年3月9日仍在岗。", en: "Born on 1952-03-09 and in post on 2022-03-09." },
    passes: { zh: "1952年3月10日出生，2022年3月9日在岗。", en: "Born on 1952-03-10 and in post on 2022-03-09." }
  },

  check(appointment, inquiry, { minimumAge, maximumAge, newHolderMaximum }) {
    const { id, person, startOn, endOn } = appointment
    const bornOn = inquiry.birthOf(person)
    if (bornOn === null) return noBirth
    const wrong: Array<Sentence> = []
    if (!inquiry.hadCompletedYears(bornOn, minimumAge, startOn)) {
      wrong.push({ zh: `上岗时未满${minimumAge}周岁`, en: `younger than ${minimumAge} at the start` })
    }
    if (inquiry.isActive(appointment) && inquiry.hasCompletedYears(bornOn, maximumAge)) {
      wrong.push({ zh: `在岗年满${maximumAge}周岁`, en: `in post at ${maximumAge} or more` })
    }
    if (newHolderMaximum !== null && inquiry.hadCompletedYears(bornOn, newHolderMaximum, startOn)) {
      wrong.push({ zh: `上岗时年满${newHolderMaximum}周岁`, en: `${newHolderMaximum} or more at the start` })
    }
    if (wrong.length === 0) return pass
    return fail(
      {
        zh: `${wrong.map(({ zh }) => zh).join("，")}，不符合上岗年龄。`,
        en: `The holder is ${wrong.map(({ en }) => en).join(" and ")}.`
      },
      [citeBirth(person), cite("appointment", id, "startOn", startOn), cite("appointment", id, "endOn", endOn)]
    )
  }
})
