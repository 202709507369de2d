import type { Sentence } from "../../values/Sentence.ts"

/*
 * What rules ask beside the day, in words, here and in the files beside. Rules name a question by its key, so that a page
 * that judges holds none of these: only a traced inquiry tells them.
 */

/** How an amount is written; yuan are in fen. `row` is of rows of a sheet, of which there may be none. */
export type Unit =
  | "yuan"
  | "days"
  | "months"
  | "persons"
  | "households"
  | "posts"
  | "places"
  | "kinds"
  | "items"
  | "row"

interface QuantityWords extends Sentence {
  readonly unit: Unit
  /** What it is measured by, where that is no bare number. */
  readonly by?: Sentence
}

const rows = (zh: string, en: string) => ({ zh, en, unit: "row" }) as const satisfies QuantityWords
const days = (zh: string, en: string, by?: Sentence) => measured("days", zh, en, by)
const yuan = (zh: string, en: string, by?: Sentence) => measured("yuan", zh, en, by)
const persons = (zh: string, en: string, by?: Sentence) => measured("persons", zh, en, by)

function measured(unit: Unit, zh: string, en: string, by?: Sentence): QuantityWords {
  return by === undefined ? { zh, en, unit } : { zh, en, unit, by }
}

/** Sums and counts. */
export const quantities = {
  // Rows that stand for somebody.
  employments: rows("就业记录", "employment records"),
  activeJobs: rows("在务工的稳定就业记录", "active regular jobs"),
  appointments: rows("公益性岗位聘用", "appointments to posts"),
  activeAppointments: rows("在岗聘用", "active appointments"),
  attendance: rows("考勤记录", "rows of attendance"),
  pay: rows("工资记录", "rows of pay"),
  paidMonths: measured("months", "有实发工资的", "months with pay"),
  grants: rows("补贴记录", "grants"),
  allowances: rows("该班次的培训生活费", "training allowances for the class"),
  trainings: rows("参训记录", "places in classes"),
  businesses: rows("经营主体", "businesses"),
  referrals: rows("岗位推荐", "referrals"),
  listed: rows("比对名单记录", "entries on lists for comparison"),
  insured: rows("社保参保记录", "entries on the list of the insured"),
  classes: rows("班次", "classes"),
  confirmations: rows("同村同类属实问题", "findings of the kind confirmed in the village"),
  // Persons and households.
  members: persons("在册成员", "members on the register", { zh: "户登记家庭人口", en: "declared" }),
  workers: persons("在册成员中有劳动能力的", "members with labour", { zh: "户登记劳动力", en: "declared workers" }),
  heads: persons("户主", "heads of household"),
  spouses: persons("配偶", "spouses"),
  noRelation: persons("未登记与户主关系的成员", "members without a relation to the head"),
  sharing: measured("households", "登记同一电话的", "households with the phone"),
  sharedPhones: rows("与其他户相同的电话", "phones that other households have too"),
  serving: persons("同户在岗成员", "members who hold a post"),
  holders: persons("在岗", "holders in post", { zh: "核定", en: "the approved" }),
  quota: persons("岗位核定", "holders approved"),
  seekers: persons("有就业意愿未就业", "persons who look for work"),
  seekersByPlaces: persons("有就业意愿未就业", "persons who look for work", {
    zh: "按系数折算的储备岗位可安排",
    en: "the places offered times the factor,"
  }),
  eligible: persons("应享", "persons eligible"),
  planned: persons("计划培训", "persons planned for"),
  named: persons("实名", "persons named"),
  namedOfPlanned: persons("实名", "persons named", { zh: "计划的", en: "the planned" }),
  trainees: persons("学员花名册", "trainees entered", { zh: "报名", en: "declared" }),
  // Days and months.
  attended: days("出勤", "attended"),
  attendedOfMonth: days("出勤", "attended", { zh: "该月的", en: "the month's" }),
  requiredDays: days("规定出勤", "required"),
  publicity: days("公示", "publicised"),
  // Money.
  paid: yuan("实发", "paid"),
  paidOfDue: yuan("实发", "paid", { zh: "应发", en: "the due" }),
  monthlyPay: yuan("月工资标准", "monthly pay"),
  byAttendance: yuan("实发", "paid", { zh: "按出勤应发", en: "due by attendance" }),
  allowance: yuan("培训生活费", "training allowance", { zh: "按出勤天数应为", en: "due by the days attended" }),
  // What a circular states against what is on record.
  visited: measured("households", "脱贫户与监测户合计", "lifted and monitored households together", {
    zh: "走访",
    en: "visited"
  }),
  counties: measured("places", "通报的县", "counties stated", { zh: "名单上", en: "listed" }),
  townships: measured("places", "通报的乡镇", "townships stated", { zh: "名单上", en: "listed" }),
  villages: measured("places", "通报的行政村", "villages stated", { zh: "名单上", en: "listed" }),
  statedClasses: measured("kinds", "通报的问题", "classes of problems stated", { zh: "明细", en: "recorded" }),
  statedItems: measured("items", "通报的问题", "problems stated", { zh: "明细", en: "recorded" }),
  papers: measured("items", "佐证材料", "papers of evidence")
} as const satisfies Readonly<Record<string, QuantityWords>>
export type Quantity = keyof typeof quantities

interface ShareWords {
  readonly unit: Unit
  readonly part: Sentence
  readonly whole: Sentence
  readonly rate: Sentence
}

/** Parts of a whole. */
export const shares = {
  coverage: {
    unit: "persons",
    part: { zh: "已发放", en: "paid" },
    whole: { zh: "应享", en: "eligible" },
    rate: { zh: "落实率", en: "coverage" }
  },
  attendance: {
    unit: "days",
    part: { zh: "出勤", en: "attended" },
    whole: { zh: "应到", en: "held" },
    rate: { zh: "出勤率", en: "share attended" }
  }
} as const satisfies Readonly<Record<string, ShareWords>>
export type Share = keyof typeof shares
