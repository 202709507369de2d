import type { TraineeFacts } from "../../dossiers/HouseholdDossier.ts"
import { isInSchool, Person } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import * as Period from "../../values/Period.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { minimumAge, retirementAge } from "../ages.ts"
import { cite, citeBirth, citeListed, label, lacks } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { type Evidence, fail, notApplicable, notEvaluable, type Outcome, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import type { WorkingAge } from "../workforce.ts"

const longAgo = notApplicable("培训班结业已超过核查期限", "the class ended longer ago than is looked at")
const noBirth = lacks("person", "bornOn")
const noStatusDay = lacks("person", "statusOn")
const neither = notEvaluable({ sheet: Person.sheet, field: "bornOn" }, { sheet: Person.sheet, field: "statusOn" })

export const trainingTraineeNotEligible = rule({
  id: "training.trainee-not-eligible",
  title: { zh: "参训人员身份异常", en: "Trainee not eligible" },
  severity: "suspicion",
  category: "training",
  view: "trainee",

  basis: [{ ...documents.trainingAudit, demands: "核查在校生、超龄、死亡、服刑人员参训套取补贴" }],
  parameters: {
    minimumAge,
    retirementAge,
    days: count({
      name: "days",
      title: { zh: "结业后的核查期限", en: "days for which a class is looked at after its end" },
      unit: "天",
      national: 365,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "结业未超过{days}天的班次，开班时学员未满{minimumAge}周岁或年满{retirementAge}周岁，已死亡或迁出，或在服刑名单上；或现在在校",
      en: "in a class that ended at most {days} days ago: at its start younger than {minimumAge} or {retirementAge} or older, deceased, moved out, or on the list of the imprisoned; or in school today"
    },
    why: {
      zh: "不可能参训的人出现在花名册上，可能虚报套取培训资金。",
      en: "Names of those who cannot have attended may have been listed for the money."
    },
    toDo: {
      zh: "核对签到和本人；属虚报的追回资金，信息有误的更正。",
      en: "Check the sign-in sheet and the person; recover the money, or correct the entry."
    },
    fails: { zh: "开班时年满60周岁。", en: "Aged 60 at the start of the class." },
    passes: { zh: "开班次日年满60周岁。", en: "Aged 60 on the day after the start." }
  },

  check(trainee, inquiry, { minimumAge, retirementAge, days }) {
    const { person, class: held } = trainee
    if (inquiry.isOlderThan(held.endOn, days)) return longAgo
    const bornOn = inquiry.birthOf(person)
    const reasons = [
      ...ageReasons(bornOn, trainee, { minimumAge, retirementAge }, inquiry),
      ...otherReasons(trainee, inquiry)
    ]
    if (reasons.length === 0) return unknownOf(trainee, bornOn, inquiry) ?? pass
    return fail(
      {
        zh: `参加${Day.inChinese(held.startOn)}开班的培训，${reasons.map(({ zh }) => zh).join("，")}。`,
        en: `In a class from ${held.startOn}, though ${reasons.map(({ en }) => en).join(" and ")}.`
      },
      [cite("class", held.id, "startOn", held.startOn), ...reasons.flatMap(({ evidence }) => evidence)]
    )
  }
})

interface Reason extends Sentence {
  readonly evidence: ReadonlyArray<Evidence>
}

function ageReasons(
  bornOn: Day.Day | null,
  { person, class: held }: TraineeFacts,
  age: WorkingAge,
  inquiry: Inquiry
): Array<Reason> {
  if (bornOn === null) return []
  const { minimumAge, retirementAge } = age
  const evidence = [citeBirth(person)]
  if (!inquiry.hadCompletedYears(bornOn, minimumAge, held.startOn)) {
    return [{ zh: `开班时未满${minimumAge}周岁`, en: `younger than ${minimumAge} at its start`, evidence }]
  }
  if (!inquiry.hadCompletedYears(bornOn, retirementAge, held.startOn)) return []
  return [{ zh: `开班时年满${retirementAge}周岁`, en: `${retirementAge} or older at its start`, evidence }]
}

function otherReasons(trainee: TraineeFacts, inquiry: Inquiry): Array<Reason> {
  const { person, class: held } = trainee
  const { id, status, statusOn, schooling } = person
  const reasons: Array<Reason> = []
  if (isGoneAtStart(trainee, inquiry) === true) {
    const evidence = [cite("person", id, "status", status), cite("person", id, "statusOn", statusOn)]
    reasons.push({ zh: `开班时已${label("person", "status", status)}`, en: "gone before its start", evidence })
  }
  const imprisoned = person.listed.find(
    ({ list, fromOn, toOn }) => list === "imprisoned" && Period.contains({ startOn: fromOn, endOn: toOn }, held.startOn)
  )
  if (inquiry.has("imprisoned", imprisoned)) {
    const evidence = [citeListed(person, imprisoned)]
    reasons.push({ zh: "开班时在服刑名单上", en: "on the list of the imprisoned at its start", evidence })
  }
  if (inquiry.is("inSchool", isInSchool(person))) {
    reasons.push({ zh: "现在在校", en: "in school today", evidence: [cite("person", id, "schooling", schooling)] })
  }
  return reasons
}

/** Whether somebody was deceased or had moved out when the class began; undefined where the day is unknown. */
function isGoneAtStart({ person, class: held }: TraineeFacts, inquiry: Inquiry): boolean | undefined {
  if (inquiry.is("onRegister", person.status === "active")) return false
  return person.statusOn === null ? undefined : !inquiry.isLater("goneAtStart", person.statusOn, held.startOn)
}

function unknownOf(trainee: TraineeFacts, bornOn: Day.Day | null, inquiry: Inquiry): Outcome | undefined {
  if (isGoneAtStart(trainee, inquiry) === undefined) return bornOn === null ? neither : noStatusDay
  return bornOn === null ? noBirth : undefined
}
