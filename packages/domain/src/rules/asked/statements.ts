import type { Sentence } from "../../values/Sentence.ts"

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
  willing: statement("有就业意愿", "无就业意愿", "willing to work", "not willing to work"),
  unwilling: statement(
    "就业意愿为“否”",
    "就业意愿不是“否”",
    "entered as unwilling to work",
    "not entered as unwilling"
  ),
  willingEntered: statement("已登记就业意愿", "未登记就业意愿", "willingness is entered", "willingness is not entered"),
  destitute: statement("是特困供养人员", "不是特困供养人员", "on destitute support", "not on destitute support"),
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
  localChannel: statement(
    "渠道为公益性岗位或帮扶车间",
    "渠道不是公益性岗位或帮扶车间",
    "by channel post or workshop",
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
    "由整改单位自行复核",
    "不是由整改单位自行复核",
    "verified by the rectifying unit itself",
    "not verified by the rectifying unit itself"
  )
}
export const statements: Readonly<Record<Statement, StatementWords>> = statementWords
export type Statement = keyof typeof statementWords
