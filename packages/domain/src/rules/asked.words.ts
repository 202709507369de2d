import type { Sentence } from "../values/Sentence.ts"

/*
 * What rules ask beside the day, in words. Rules name a question by its key, so that a page that judges holds none of
 * these: only a traced inquiry tells them.
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
  monthsHeld: measured("months", "累计整月在岗", "whole months in such posts"),
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

/** What there may be one of. */
export const records = {
  attendance: { zh: "考勤记录", en: "row of attendance" },
  signer: { zh: "签到人", en: "signer" },
  payee: { zh: "收款人", en: "payee" },
  pay: { zh: "工资记录", en: "row of pay" },
  trainee: { zh: "该班次的参训记录", en: "place in the class of the grant" },
  place: { zh: "务工地", en: "place of work" },
  namesake: {
    zh: "证件号码前18位相同的其他在册人员",
    en: "further person on the register whose number has the same first 18 characters"
  },
  paidOn: { zh: "发放日期", en: "day of payment" },
  appliedOn: { zh: "申请日期", en: "day of application" },
  approvedOn: { zh: "审批日期", en: "day of approval" },
  grantDay: { zh: "申请、审批或发放日期", en: "day of application, approval or payment" },
  identifiedOn: { zh: "识别日期", en: "day of identification" },
  agreementFrom: { zh: "协议起始日期", en: "start of the agreement" },
  agreementTo: { zh: "协议终止日期", en: "end of the agreement" },
  publicFrom: { zh: "公示起始日期", en: "start of publicity" },
  publicTo: { zh: "公示结束日期", en: "end of publicity" },
  insuredUntil: { zh: "意外伤害保险到期日期", en: "end of accident insurance" },
  plannedStart: { zh: "计划开班日期", en: "planned start" },
  handedOverOn: { zh: "交办日期", en: "day of handing over" },
  deadline: { zh: "整改时限", en: "deadline" },
  closedOn: { zh: "销号日期", en: "day of closing" },
  lastRunOn: { zh: "对全县核验的日期", en: "day on which the rule was run over the county" },
  vacancyClosedOn: { zh: "截止日期", en: "closing day" },
  verifiedOn: { zh: "核实日期", en: "day of verification" },
  // Lists of other bureaus, by their names.
  deceased: { zh: "死亡名单记录", en: "entry on the list of the deceased" },
  publicPayroll: { zh: "当日有效的财政供养名单记录", en: "entry of the day on the list of the publicly paid" },
  insured: { zh: "当日有效的社保参保名单记录", en: "entry of the day on the list of the insured" },
  business: { zh: "当日有效的市场主体名单记录", en: "entry of the day on the list of businesses" },
  pension: { zh: "当日有效的养老待遇名单记录", en: "entry of the day on the list of pensioners" },
  imprisoned: { zh: "开班时有效的服刑名单记录", en: "entry on the list of the imprisoned at the start" }
} as const satisfies Readonly<Record<string, Sentence>>
export type RecordName = keyof typeof records

interface MomentWords extends Sentence {
  readonly than: Sentence
}

/** Days and months against others than today. */
export const moments = {
  end: { zh: "结束日期", en: "the end", than: { zh: "开始日期", en: "the start" } },
  firstMonth: { zh: "首个核验月份", en: "the first month to look at", than: { zh: "末个核验月份", en: "the last" } },
  measure: { zh: "措施日期", en: "the day of the measure", than: { zh: "识别日期", en: "the identification" } },
  begun: { zh: "开始日期", en: "the start", than: { zh: "务工结束日期", en: "the end of the job away" } },
  referred: { zh: "推荐日期", en: "the referral", than: { zh: "务工结束日期", en: "the end of the job away" } },
  paidOn: { zh: "发放日期", en: "the payment", than: { zh: "最迟发放日期", en: "the last day allowed" } },
  ripe: { zh: "登记满期日期", en: "the day on which it was old enough", than: { zh: "发放日期", en: "the payment" } },
  agreementTo: {
    zh: "协议终止日期",
    en: "the end of the agreement",
    than: { zh: "最长期限", en: "the longest allowed" }
  },
  startOn: {
    zh: "上岗日期",
    en: "the start",
    than: { zh: "要求公示的起始日期", en: "the day from which publicity counts" }
  },
  publicTo: { zh: "公示结束日期", en: "the end of publicity", than: { zh: "上岗日期", en: "the start" } },
  nearRetirement: {
    zh: "退休前规定年限的起点",
    en: "the day from which too few years are left to retirement",
    than: { zh: "首次上岗日期", en: "the first start" }
  },
  monthAfter: { zh: "月份", en: "the month", than: { zh: "死亡或迁出当月", en: "the month of death or removal" } },
  paidAfter: { zh: "发放日期", en: "the payment", than: { zh: "死亡或迁出日期", en: "the day of death or removal" } },
  appliedAfter: {
    zh: "申请日期",
    en: "the application",
    than: { zh: "死亡或迁出日期", en: "the day of death or removal" }
  },
  goneAtStart: { zh: "状态日期", en: "the day of the status", than: { zh: "开班日期", en: "the start of the class" } },
  lastRun: { zh: "最近一次全县核验", en: "the last run over the county", than: { zh: "销号日期", en: "the closing" } },
  confirmed: { zh: "再次属实日期", en: "the confirmation", than: { zh: "销号日期", en: "the closing" } },
  confirmedBy: {
    zh: "再次属实日期",
    en: "the confirmation",
    than: { zh: "回看截止日期", en: "the end of looking back" }
  }
} as const satisfies Readonly<Record<string, MomentWords>>
export type Moment = keyof typeof moments

interface StatementWords {
  readonly yes: Sentence
  readonly no: Sentence
}

function statement(yesZh: string, noZh: string, yesEn: string, noEn: string): StatementWords {
  return { yes: { zh: yesZh, en: yesEn }, no: { zh: noZh, en: noEn } }
}

/** What holds or does not. */
const statementWords = {
  // Persons and households.
  targetGroup: statement("属于脱贫户、监测户", "不是脱贫户、监测户", "of the target group", "not of the target group"),
  monitored: statement("是监测户", "不是监测户", "monitored", "not monitored"),
  riskRemoved: statement(
    "风险已消除",
    "风险未登记为已消除",
    "the risk is removed",
    "the risk is not entered as removed"
  ),
  labour: statement("有劳动能力", "没有劳动能力", "has labour", "has no labour"),
  labourLost: statement("丧失劳动能力", "未丧失劳动能力", "has lost labour", "has not lost labour"),
  labourNone: statement(
    "劳动技能为无劳动力",
    "劳动技能不是无劳动力",
    "entered as without labour",
    "not entered as without labour"
  ),
  inSchool: statement("在校", "非在校", "in school", "not in school"),
  atUniversity: statement("在高校", "不在高校", "at university", "not at university"),
  healthy: statement("健康状况为健康或未登记", "健康状况不是健康", "healthy, or health not entered", "not healthy"),
  disabled: statement("健康状况为残疾", "健康状况不是残疾", "disabled by health", "not disabled by health"),
  unwilling: statement(
    "就业意愿为“否”",
    "就业意愿不是“否”",
    "entered as unwilling to work",
    "not entered as unwilling"
  ),
  willingEntered: statement("已登记就业意愿", "未登记就业意愿", "willingness is entered", "willingness is not entered"),
  destitute: statement(
    "特困供养不是“否”",
    "特困供养为“否”",
    "not entered as without destitute support",
    "entered as without destitute support"
  ),
  cadre: statement("是村干部", "未登记为村干部", "a village cadre", "not entered as a village cadre"),
  publicPayroll: statement(
    "由财政供养",
    "未登记为财政供养",
    "on the public payroll",
    "not entered as on the public payroll"
  ),
  onRegister: statement("状态为在册", "状态为死亡或迁出", "on the register", "entered as deceased or moved out"),
  listedInsured: statement(
    "是社保参保名单记录",
    "不是社保参保名单记录",
    "an entry on the list of the insured",
    "an entry on another list"
  ),
  listedDeceased: statement(
    "是死亡名单记录",
    "不是死亡名单记录",
    "an entry on the list of the deceased",
    "an entry on another list"
  ),
  phoneGiven: statement("登记了联系电话", "未登记联系电话", "a phone is given", "no phone is given"),
  mobile: statement(
    "联系电话是1开头的11位号码",
    "联系电话不是1开头的11位号码",
    "the phone has 11 digits starting with 1",
    "the phone has not 11 digits starting with 1"
  ),
  // Identity numbers.
  numberValid: statement(
    "证件号码校验通过",
    "证件号码校验不通过",
    "the ID number is valid",
    "the ID number is invalid"
  ),
  sexOrBirthGiven: statement(
    "登记了性别或出生日期",
    "未登记性别和出生日期",
    "sex or birth date is stated",
    "neither sex nor birth date is stated"
  ),
  otherSex: statement(
    "登记的性别与证件号码不一致",
    "登记的性别与证件号码一致",
    "the stated sex differs from the number",
    "the stated sex is that of the number"
  ),
  otherBirth: statement(
    "登记的出生日期与证件号码不一致",
    "登记的出生日期与证件号码一致",
    "the stated birth date differs from the number",
    "the stated birth date is that of the number"
  ),
  cardLength: statement(
    "证件号码为20位或22位（残疾人证）",
    "证件号码不是20位或22位",
    "the number has the 20 or 22 characters of a disability card",
    "the number has not the length of a disability card"
  ),
  idLength: statement(
    "证件号码为18位",
    "证件号码不是18位",
    "the number has 18 characters",
    "the number has not 18 characters"
  ),
  // Employment records.
  regularJob: statement(
    "是稳定就业",
    "是公益性岗位或灵活就业，不作稳定就业",
    "a regular job",
    "a public-welfare post or flexible work, no regular job"
  ),
  postChannel: statement(
    "渠道为公益性岗位",
    "渠道不是公益性岗位",
    "by channel public-welfare post",
    "not by channel public-welfare post"
  ),
  postOrNoChannel: statement(
    "渠道为公益性岗位或未填",
    "渠道不是公益性岗位",
    "by channel public-welfare post, or by none entered",
    "by another channel than public-welfare post"
  ),
  localChannel: statement(
    "渠道为公益性岗位、帮扶车间或未填",
    "渠道不是公益性岗位或帮扶车间",
    "by channel post or workshop, or by none entered",
    "by another channel than post or workshop"
  ),
  // Businesses, posts, attendance and pay.
  businessRunning: statement(
    "经营主体登记为存续",
    "经营主体登记为已注销",
    "the business is entered as running",
    "the business is entered as closed"
  ),
  ruralPost: statement(
    "是村级、乡镇岗位",
    "是县级、企业岗位",
    "a post of village or township",
    "a post of county or enterprise"
  ),
  countyPost: statement(
    "是县级、企业岗位",
    "是村级、乡镇岗位",
    "a post of county or enterprise",
    "a post of village or township"
  ),
  beyondLimit: statement(
    "聘用期内整月累计超过规定月数",
    "聘用期内整月累计未超过规定月数",
    "the whole months of the appointments exceed the limit",
    "the whole months of the appointments stay within the limit"
  ),
  attended: statement(
    "有该月考勤记录",
    "无该月考勤记录",
    "a row of attendance for the month",
    "no row of attendance for the month"
  ),
  negativeDays: statement("出勤天数为负数", "出勤天数不为负数", "negative days", "no negative days"),
  signedByOther: statement("签到人不是本人", "签到人是本人", "signed by somebody else", "signed by the holder"),
  payeeOther: statement("收款人不是本人", "收款人是本人", "paid to somebody else", "paid to the holder"),
  byAttendance: statement(
    "当地按出勤计发工资",
    "当地不按出勤计发工资",
    "the place pays by attendance",
    "the place does not pay by attendance"
  ),
  // Grants.
  transport: statement("是交通补贴", "不是交通补贴", "a transport grant", "no transport grant"),
  startup: statement("是开业补贴", "不是开业补贴", "a start-up grant", "no start-up grant"),
  trainingAllowance: statement("是培训生活费", "不是培训生活费", "a training allowance", "no training allowance"),
  forTargetGroup: statement(
    "是交通补贴或培训生活费",
    "不是交通补贴或培训生活费",
    "a transport grant or training allowance",
    "neither a transport grant nor a training allowance"
  ),
  grantAsked: statement(
    "是该项补贴，期间相符",
    "不是该项补贴，或期间不符",
    "the grant asked for, of the period",
    "another grant, or of another period"
  ),
  grantPaid: statement("补贴已发放", "补贴未发放", "the grant was paid", "the grant was not paid"),
  sameKind: statement("补贴种类相同", "补贴种类不同", "a grant of the same kind", "a grant of another kind"),
  samePeriod: statement("补贴期间相同", "补贴期间不同", "for the same period", "for another period"),
  onceOnly: statement(
    "该项补贴只享受一次",
    "该项补贴可按期享受",
    "a grant given once only",
    "a grant given for each period"
  ),
  periodHasYear: statement(
    "补贴期间写明年度",
    "补贴期间未写明年度",
    "the period names a year",
    "the period names no year"
  ),
  grantsSupplied: statement(
    "当地已提供“补贴”表",
    "当地从未提供“补贴”表",
    "the county has supplied the sheet of grants",
    "the county never supplied the sheet of grants"
  ),
  certified: statement("已发证书", "未发证书", "with a certificate", "without a certificate"),
  // Vacancies and cases.
  creditCode: statement(
    "信用代码校验通过",
    "信用代码校验不通过",
    "the credit code is valid",
    "the credit code is invalid"
  ),
  creditCodeGiven: statement("已填信用代码", "未填信用代码", "a credit code is given", "no credit code is given"),
  aboutRule: statement("是按规则提出的问题", "不是按规则提出的问题", "about a rule", "not about a rule"),
  machineCheckable: statement(
    "可由规则核验",
    "不能由规则核验",
    "software judges the rule",
    "software cannot judge the rule"
  ),
  selfVerified: statement(
    "由整改单位自行核验",
    "不是由整改单位自行核验",
    "verified by the rectifying unit itself",
    "not verified by the rectifying unit itself"
  )
}
export const statements: Readonly<Record<Statement, StatementWords>> = statementWords
export type Statement = keyof typeof statementWords
