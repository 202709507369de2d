import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type * as Dossier from "../../src/dossiers/HouseholdDossier.ts"
import { trace } from "../../src/findings/trace.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import { attendanceBelowMinimum } from "../../src/rules/attendance/attendance.below-minimum.ts"
import { attendanceImpossibleDays } from "../../src/rules/attendance/attendance.impossible-days.ts"
import { ledgerTwoPlaces } from "../../src/rules/employment/ledger.two-places.ts"
import { areaGrantCoverage } from "../../src/rules/grant/area.grant-coverage.ts"
import { grantAllowanceAmount } from "../../src/rules/grant/grant.allowance-amount.ts"
import { payDiffersFromAttendance } from "../../src/rules/pay/pay.differs-from-attendance.ts"
import { payInArrears } from "../../src/rules/pay/pay.in-arrears.ts"
import { payLate } from "../../src/rules/pay/pay.late.ts"
import { payPayeeNotHolder } from "../../src/rules/pay/pay.payee-not-holder.ts"
import { postHolderAge } from "../../src/rules/post/post.holder-age.ts"
import { postNotPublicised } from "../../src/rules/post/post.not-publicised.ts"
import { postOverQuota } from "../../src/rules/post/post.over-quota.ts"
import { postPlacementOverLimit } from "../../src/rules/post/post.placement-over-limit.ts"
import { inspectionSampleDiffers } from "../../src/rules/rectification/inspection.sample-differs.ts"
import { householdPhoneShared } from "../../src/rules/register/household.phone-shared.ts"
import { householdSizeDiffers } from "../../src/rules/register/household.size-differs.ts"
import { householdWorkersDiffer } from "../../src/rules/register/household.workers-differ.ts"
import { areaReserveShort } from "../../src/rules/reserve/area.reserve-short.ts"
import { TracedInquiry } from "../../src/rules/TracedInquiry.ts"
import { planIncomplete } from "../../src/rules/training/plan.incomplete.ts"
import { planRosterShort } from "../../src/rules/training/plan.roster-short.ts"
import { trainingLowAttendancePaid } from "../../src/rules/training/training.low-attendance-paid.ts"
import * as Month from "../../src/values/Month.ts"
import {
  aHousehold,
  anAppointment,
  anEmployment,
  anInspection,
  aPerson,
  aPlan,
  aPost,
  appointmentOf,
  area,
  aSharedPhone,
  attended,
  day,
  dossierOf,
  fen,
  grantOf,
  month,
  noticeDay,
  paid,
  personOf,
  postOf,
  supplyWithout,
  toldOf,
  traineeOf,
  village
} from "../dossier.ts"

const circumstances = { policies: PolicyBook.national, asOf: noticeDay, supply: supplyWithout() }

describe("pay against attendance", () => {
  const told = (amount: number, days = 20, post: Partial<Dossier.PostRow> = {}, tolerance = 10_000) =>
    toldOf(
      payDiffersFromAttendance,
      appointmentOf(
        {},
        {
          posts: [{ ...aPost, ...post }],
          attendance: [attended("2022-01", { days })],
          pay: [paid("2022-01", { paid: fen(amount) })]
        }
      ),
      { terms: { payByAttendance: true, tolerance } }
    )

  test.each([
    ["at the tolerance", 30_000, "2022年1月：按出勤应发200元，实发300元，相差100元，未超过100元"],
    ["a fen above it", 30_001, "2022年1月：按出勤应发200元，实发300.01元，相差100.01元，超过100元"],
    ["as much below", 10_000, "2022年1月：按出勤应发200元，实发100元，相差100元，未超过100元"]
  ])("%s", (_, amount, sentence) => {
    expect(told(amount)).toContain(sentence)
  })

  test("is told to as many digits as tell amounts apart", () => {
    // 300 yuan for 7 of 23 days are 91.3043… yuan.
    expect(told(9_029, 7, { requiredDays: 23 }, 100).at(-1)).toBe(
      "2022年1月：按出勤应发91.30元，实发90.29元，相差1.01元，超过1元"
    )
    expect(told(9_230, 7, { requiredDays: 23 }, 100).at(-1)).toContain("实发92.30元，相差0.996元，未超过1元")
  })
})

describe("arrears", () => {
  const months = Month.range(month("2021-03"), month("2022-02"))
  const told = (pay: HouseholdRows["pay"]) => toldOf(payInArrears, appointmentOf({}, { pay }))
  const paidInFull = months.map((one) => paid(one))

  test("are told month by month, those together of which the same is said", () => {
    expect(told([...paidInFull.slice(0, 7), paid("2021-12", { paid: fen(29_999) })])).toEqual([
      "最近一个完整月份是2022年2月",
      "首个核验月份2021年3月不晚于末个核验月份2022年2月",
      "2021年3月至2021年9月、2021年12月：有工资记录",
      "2021年3月至2021年9月：实发300元，不少于应发300元",
      "2021年10月至2021年11月、2022年1月至2022年2月：无工资记录",
      "2021年10月至2021年11月、2022年1月至2022年2月：月工资标准300元",
      "2021年12月：实发299.99元，少于应发300元",
      "2021年10月31日距核验日129天，超过31天"
    ])
  })

  test("of many months that differ are told in part, and how many more there were", () => {
    const served = Month.range(month("2019-01"), month("2022-02"))
    const pay = served.map((one, at) => paid(one, { due: fen(30_000 + at * 100), paid: fen(30_000 - at * 100) }))
    const appointment = appointmentOf({ startOn: day("2019-01-01") }, { pay })
    const sentences = toldOf(payInArrears, appointment, { terms: { since: "2019-01" } })
    expect(sentences).toHaveLength(31)
    expect(sentences.slice(-2)).toEqual(["2019年2月28日距核验日1105天，超过31天", "另有12项比较从略"])
  })
})

describe("at their bounds", () => {
  test.each([
    [2, "2022年2月：出勤2天，少于3天"],
    [3, "2022年2月：出勤3天，不少于3天"]
  ])("%i days attended", (days, sentence) => {
    expect(toldOf(attendanceBelowMinimum, appointmentOf({}, { attendance: [attended("2022-02", { days })] }))).toEqual([
      "结束已满5天的最近月份是2022年2月",
      "2022年2月：全月在2021年3月1日至今之内",
      "2022年2月：有考勤记录",
      sentence
    ])
  })

  test.each([
    [28, "2022年2月：出勤28天，未超过该月的28天"],
    [29, "2022年2月：出勤29天，超过该月的28天"],
    [-1, "2022年2月：出勤天数为负数"]
  ])("%i days of February", (days, sentence) => {
    const told = toldOf(attendanceImpossibleDays, appointmentOf({}, { attendance: [attended("2022-02", { days })] }))
    expect(told.at(-1)).toBe(sentence)
  })

  test.each([
    ["2021-12-01", "2021年10月：发放日期2021年12月1日不晚于最迟发放日期2021年12月1日"],
    ["2021-12-02", "2021年10月：发放日期2021年12月2日晚于最迟发放日期2021年12月1日"]
  ])("paid on %s", (on, sentence) => {
    expect(toldOf(payLate, appointmentOf({}, { pay: [paid("2021-10", { paidOn: day(on) })] })).at(-1)).toBe(sentence)
  })

  test.each([
    [7, "应到10天，出勤7天，出勤率70%，低于80%"],
    [8, "应到10天，出勤8天，出勤率80%，不低于80%"]
  ])("%i days of a class", (daysAttended, sentence) => {
    expect(toldOf(trainingLowAttendancePaid, traineeOf({ daysAttended, certificate: "已发" }))).toEqual([
      "已发证书",
      "无该班次的培训生活费",
      sentence
    ])
  })

  test.each([
    [9, "应享12人，已发放9人，落实率75%，低于90%"],
    [10, "应享12人，已发放10人，落实率83.3%，低于90%"],
    [11, "应享12人，已发放11人，落实率91.7%，不低于90%"]
  ])("%i of 12 persons paid", (count, sentence) => {
    const coverage = { area: village, grant: "transport", eligible: 12, paid: count, changesOn: null, evaluable: true }
    expect(toldOf(areaGrantCoverage, coverage, { terms: { minimum: 12 } })).toEqual([
      "应享12人，不少于12人",
      "当地已提供“补贴”表",
      sentence
    ])
  })

  test.each([
    [5, "有就业意愿未就业6人，超过按系数折算的储备岗位可安排5人"],
    [6, "有就业意愿未就业6人，未超过按系数折算的储备岗位可安排6人"]
  ])("%i places for 6 persons", (openHeadcount, sentence) => {
    const told = toldOf(areaReserveShort, { area: village, seekers: 6, openHeadcount, changesOn: null })
    expect(told[0]).toBe(sentence)
  })

  test.each([
    [49, "实名49人，少于计划的50人"],
    [50, "实名50人，不少于计划的50人"]
  ])("%i named", (namedCount, sentence) => {
    expect(toldOf(planRosterShort, { ...aPlan, namedCount }).at(-1)).toBe(sentence)
  })

  test.each([
    ["2005-03-01", "2005年3月1日出生，2021年3月1日已满16周岁"],
    ["2005-03-02", "2005年3月2日出生，2021年3月1日未满16周岁"]
  ])("born on %s", (bornOn, sentence) => {
    const persons = [{ ...aPerson, bornOn: day(bornOn) }]
    expect(toldOf(postHolderAge, appointmentOf({}, { persons }))[0]).toBe(sentence)
  })

  test.each([
    ["2022-02-25", "公示5天，不少于5天"],
    ["2022-02-24", "公示4天，少于5天"]
  ])("publicised to %s", (publicTo, sentence) => {
    const appointment = { startOn: day("2022-03-01"), publicFrom: day("2022-02-21"), publicTo: day(publicTo) }
    expect(toldOf(postNotPublicised, appointmentOf(appointment)).at(-1)).toBe(sentence)
  })

  test("days of an allowance, with the sum they give", () => {
    const told = (amount: number) =>
      toldOf(
        grantAllowanceAmount,
        grantOf({ kind: "trainingAllowance", period: "C1", amount: fen(amount) }, traineeRows)
      ).at(-1)
    const traineeRows = {
      classes: [{ id: "C1", startOn: day("2021-10-18"), endOn: day("2021-10-31"), days: 10 }],
      trainees: [{ classId: "C1", personId: "P1", daysAttended: 10, certificate: null }]
    }
    expect(told(30_000)).toBe("培训生活费300元，按出勤天数应为300元，一致")
    expect(told(30_050)).toBe("培训生活费300.50元，按出勤天数应为300元，不一致")
  })
})

describe("counts and texts", () => {
  test("of members against what the household declares", () => {
    const persons = [aPerson, { ...aPerson, id: "P2" }, { ...aPerson, id: "P3", labour: "none" as const }]
    const of = (declaredSize: number) => dossierOf({ households: [{ ...aHousehold, declaredSize }], persons })
    expect(toldOf(householdSizeDiffers, of(3))).toEqual(["在册成员3人，户登记家庭人口3人，一致"])
    expect(toldOf(householdSizeDiffers, of(2))[0]).toBe("在册成员3人，户登记家庭人口2人，不一致")
    expect(toldOf(householdWorkersDiffer, of(3)).slice(0, 3)).toEqual([
      "P1、P2：有劳动能力",
      "P3：没有劳动能力",
      "在册成员中有劳动能力的2人，户登记劳动力1人，不一致"
    ])
  })

  test("of holders against what is approved", () => {
    const appointments = ["A1", "A2"].map((id) => ({ ...anAppointment, id }))
    const posts = [{ id: "G1", area: village, quota: 1, withdrawnOn: null }]
    expect(toldOf(postOverQuota, postOf({ posts, appointments })).at(-1)).toBe("在岗2人，超过核定1人")
  })

  test("of months in posts, and on which side of retirement somebody is", () => {
    const posts = [{ ...aPost, level: "county" as const }]
    const held = (endOn: string | null) =>
      personOf({
        posts,
        appointments: [{ ...anAppointment, startOn: day("2019-01-01"), endOn: endOn === null ? null : day(endOn) }]
      })
    expect(toldOf(postPlacementOverLimit, held("2021-12-31")).at(-1)).toBe(
      "截至2022年3月9日累计整月在岗36个月，未超过36个月"
    )
    // One that goes on, or ends on a day to come, is counted up to the day judged.
    for (const endOn of [null, "2030-12-31"]) {
      expect(toldOf(postPlacementOverLimit, held(endOn))).toContain("截至2022年3月9日累计整月在岗38个月，超过36个月")
    }
    expect(toldOf(postPlacementOverLimit, held("2022-01-31"))).toEqual([
      "公益性岗位聘用1条",
      "A1：是县级、企业岗位",
      "截至2022年3月9日累计整月在岗37个月，超过36个月",
      "退休前规定年限的起点2035年6月15日不早于首次上岗日期2019年1月1日"
    ])
  })

  test("of phones, masked", () => {
    expect(toldOf(householdPhoneShared, dossierOf({ sharedPhones: [aSharedPhone] }))).toEqual([
      "与其他户相同的电话1条",
      "138****0000：登记同一电话的2户，不少于2户"
    ])
  })

  test("of what is stated against what is listed", () => {
    expect(toldOf(inspectionSampleDiffers, { ...anInspection, monitoredHouseholds: 36, townships: 3 })).toEqual([
      "脱贫户与监测户合计194户，走访195户，不一致",
      "通报的行政村3个，名单上3个，一致",
      "通报的乡镇3个，名单上2个，不一致",
      "通报的县1个，名单上1个，一致"
    ])
  })

  test("of fields left empty", () => {
    expect(toldOf(planIncomplete, { ...aPlan, hours: null })).toContain("“课时”未填")
    expect(toldOf(planIncomplete, aPlan)).toContain("“课时”已填")
  })

  test("of payees, never by their number", () => {
    const pay = ["2021-11", "2021-12", "2022-02"].map((at) => paid(at, { payee: "P9" as Dossier.PayRow["payee"] }))
    expect(toldOf(payPayeeNotHolder, appointmentOf({}, { pay: [paid("2021-10"), ...pay] }))).toEqual([
      "工资记录4条",
      "2021年10月：无收款人",
      "2021年11月至2021年12月、2022年2月：有收款人",
      "2021年11月至2021年12月、2022年2月：收款人不是本人"
    ])
  })
})

describe("places", () => {
  const elsewhere = { ...anEmployment, id: "E2", place: area("410103000000") }
  const person = personOf({ employments: [anEmployment, elsewhere] })

  test("have the names that whoever asks may know", () => {
    const placeName = (place: string) => (place.startsWith("33") ? "杭州市西湖区" : "郑州市二七区")
    const { comparisons } = trace(ledgerTwoPlaces, person, { ...circumstances, placeName })
    expect(comparisons.at(-1)).toEqual({
      zh: "务工地杭州市西湖区与郑州市二七区不在同一县",
      en: "the places of work 杭州市西湖区 and 郑州市二七区 lie in different counties"
    })
  })

  test("have none where none may be told", () => {
    expect(trace(ledgerTwoPlaces, person, circumstances).comparisons.at(-1)).toEqual({
      zh: "两处务工地不在同一县",
      en: "two places of work lie in different counties"
    })
  })
})

test("what is told is told in English too", () => {
  const inquiry = new TracedInquiry(noticeDay, supplyWithout())
  inquiry.begin(null)
  inquiry.isMore("holders", 2, 1)
  inquiry.isLess("attended", 1, 3, "2022-01")
  inquiry.isLess("paidOfDue", 0, 30_000, "2022-01")
  inquiry.isSame("allowance", 100, 105)
  inquiry.isShareLess("coverage", 5, 6, 90)
  inquiry.isShareLess("attendance", 0, 0, 90)
  inquiry.has("closedOn", null)
  inquiry.has("insuredUntil", noticeDay)
  inquiry.isAny("pay", 0)
  inquiry.is("signedByOther", true, "2022-02")
  for (const id of ["B6", "B5", "B4", "B3", "B2", "B1", "B7"]) inquiry.is("grantPaid", false, id)
  expect(inquiry.comparisons.map(({ en }) => en)).toEqual([
    "holders in post: 2, more than the approved 1",
    "2022-01: attended 1 day, fewer than 3 days",
    "2022-01: paid 0 yuan, less than the due 300 yuan",
    "training allowance 1 yuan, due by the days attended 1.05 yuan, not the same",
    "eligible: 6, paid: 5, coverage 83.3 %, less than 90 %",
    "held 0 days, attended 0 days, not less than 90 %",
    "there is no day of closing",
    "there is an end of accident insurance",
    "no rows of pay",
    "2022-02: signed by somebody else",
    "B1, B2, B3, B4, B5 and 2 more: the grant was not paid"
  ])
  expect(inquiry.comparisons.at(-1)?.zh).toBe("B1、B2、B3、B4、B5等7条：补贴未发放")
})
