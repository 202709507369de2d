import type { RuleId } from "../rules/catalogue.ts"
import type { Remedy } from "./Remedy.ts"

/** What a finding of each rule needs to be put right. A rule without an entry does not compile. */
export const remedies: Readonly<Record<RuleId, Remedy>> = {
  "person.id-number-invalid": {
    measure: { zh: "对照证件原件更正号码", en: "Correct the number from the card" },
    evidence: { zh: "证件复印件、更正后的人员信息", en: "A copy of the card and the corrected entry" },
    workingDays: 5
  },
  "person.id-number-duplicate": {
    measure: { zh: "核对证件，更正号码或合并重复登记", en: "Check the cards, correct the number or merge the entries" },
    evidence: { zh: "各人证件复印件、更正后的人员信息", en: "Copies of the cards and the corrected entries" },
    workingDays: 5
  },
  "household.workers-differ": {
    measure: {
      zh: "入户核实劳动能力，更正劳动力人数",
      en: "Verify each member's labour ability and correct the number"
    },
    evidence: { zh: "入户核查表、更正后的户信息", en: "The visit sheet and the corrected household" },
    workingDays: 5
  },
  "person.labour-contradicts-age": {
    measure: {
      zh: "核实年龄、健康和在校情况，更正劳动技能",
      en: "Verify age, health and schooling, and correct the entry"
    },
    evidence: { zh: "入户核查表、更正后的人员信息", en: "The visit sheet and the corrected entry" },
    workingDays: 5
  },
  "ledger.new-worker-missing": {
    measure: { zh: "核实去向和意愿，补录台账", en: "Ask what the person does and wants, and complete the ledger" },
    evidence: { zh: "入户核查表、补录后的台账", en: "The visit sheet and the completed ledger" },
    workingDays: 5
  },
  "ledger.worker-missing": {
    measure: {
      zh: "核实就业状况和意愿，补录台账",
      en: "Ask whether the person works and wants to, and complete the ledger"
    },
    evidence: { zh: "入户核查表、补录后的台账", en: "The visit sheet and the completed ledger" },
    workingDays: 5
  },
  "ledger.stale": {
    measure: { zh: "逐人核实并更新台账", en: "Verify each person and refresh the ledger" },
    evidence: { zh: "更新后的台账（核实日期）", en: "The refreshed ledger with its verification days" },
    workingDays: 5
  },
  "ledger.incomplete": {
    measure: { zh: "补齐务工记录所缺各项", en: "Fill in what the record lacks" },
    evidence: { zh: "补齐后的台账", en: "The completed ledger" },
    workingDays: 5
  },
  "ledger.post-without-appointment": {
    measure: {
      zh: "核实在岗情况，补录聘用或更正务工记录",
      en: "Verify the post, enter the appointment or correct the record"
    },
    evidence: { zh: "聘用协议或更正后的台账", en: "The agreement, or the corrected ledger" },
    workingDays: 5
  },
  "ledger.appointment-without-record": {
    measure: { zh: "核实在岗情况，补录务工记录或登记退岗", en: "Verify the post, enter the record or the day of exit" },
    evidence: { zh: "更正后的台账或退岗手续", en: "The corrected ledger, or the papers of exit" },
    workingDays: 5
  },
  "post.multiple-posts": {
    measure: {
      zh: "保留实际所在岗位，其余退岗并追回多发工资",
      en: "Keep the post that is served, end the others and recover their pay"
    },
    evidence: { zh: "退岗手续、追回资金凭证", en: "The papers of exit and proof of the money recovered" },
    workingDays: 10
  },
  "post.household-posts": {
    measure: {
      zh: "核实本人在岗情况，不符合规定的有序退岗",
      en: "Verify who serves, and end what the place does not allow"
    },
    evidence: { zh: "在岗核查表、退岗手续", en: "The post check sheet and the papers of exit" },
    workingDays: 10
  },
  "post.holder-employed": {
    measure: {
      zh: "自就业之日退岗，追回此后工资，及时补聘",
      en: "End the appointment from the day of the job, recover the pay since, and refill the post"
    },
    evidence: {
      zh: "就业证明、退岗手续、追回资金凭证",
      en: "Proof of the job, the papers of exit and of the money recovered"
    },
    workingDays: 10
  },
  "attendance.village-without-records": {
    measure: { zh: "建立签到册，落实日常考勤", en: "Keep a sign-in book and take attendance" },
    evidence: { zh: "签到册、当月考勤表", en: "The sign-in book and the month's attendance sheet" },
    workingDays: 10
  },
  "attendance.holder-missing": {
    measure: { zh: "核实在岗情况，补录考勤或登记退岗", en: "Verify the post, enter the attendance or the day of exit" },
    evidence: { zh: "考勤表或退岗手续", en: "The attendance sheet, or the papers of exit" },
    workingDays: 5
  },
  "attendance.signed-by-other": {
    measure: { zh: "终止顶岗替岗，追回工资，重新聘用", en: "End the substitution, recover the pay and appoint anew" },
    evidence: {
      zh: "核查笔录、退岗手续、追回资金凭证",
      en: "The record of inquiry, papers of exit and proof of the money recovered"
    },
    workingDays: 10
  },
  "attendance.while-away": {
    measure: {
      zh: "更正不实考勤并追回工资，或更正务工台账",
      en: "Correct the attendance and recover the pay, or correct the ledger"
    },
    evidence: { zh: "核查笔录、更正后的考勤或台账", en: "The record of inquiry and the corrected entries" },
    workingDays: 10
  },
  "pay.in-arrears": {
    measure: { zh: "落实资金，补发欠发工资", en: "Provide the money and pay what is owed" },
    evidence: { zh: "银行发放凭证", en: "The bank's proof of payment" },
    workingDays: 10
  },
  "pay.without-attendance": {
    measure: { zh: "补录考勤或追回工资", en: "Enter the attendance or recover the pay" },
    evidence: { zh: "考勤表或追回资金凭证", en: "The attendance sheet, or proof of the money recovered" },
    workingDays: 10
  },
  "pay.outside-appointment": {
    measure: { zh: "追回非在岗期间工资或更正聘用日期", en: "Recover the pay or correct the dates of the appointment" },
    evidence: { zh: "追回资金凭证或聘用协议", en: "Proof of the money recovered, or the agreement" },
    workingDays: 10
  },
  "pay.payee-not-holder": {
    measure: {
      zh: "改为发放到本人社保卡，查清代收资金",
      en: "Pay to the holder's own card and account for what another received"
    },
    evidence: { zh: "本人社保卡发放凭证、情况说明", en: "Proof of payment to the holder's card, with an explanation" },
    workingDays: 10
  },
  "grant.transport-missing": {
    measure: { zh: "核实务工情况，协助申报交通补贴", en: "Verify the work and help with the application" },
    evidence: { zh: "申报表、发放凭证", en: "The application and proof of payment" },
    workingDays: 15
  },
  "grant.startup-missing": {
    measure: { zh: "核实经营情况，协助申报开业补贴", en: "Verify the business and help with the application" },
    evidence: { zh: "申报表、发放凭证", en: "The application and proof of payment" },
    workingDays: 15
  },
  "grant.allowance-missing": {
    measure: { zh: "按出勤补发培训生活费", en: "Pay the allowance for the days attended" },
    evidence: { zh: "培训签到表、发放凭证", en: "The class's sign-in sheet and proof of payment" },
    workingDays: 15
  },
  "area.grant-coverage": {
    measure: { zh: "落实资金，批量组织申报发放", en: "Provide the money, and have all apply and be paid" },
    evidence: { zh: "资金文件、发放花名册和凭证", en: "The funding paper, the roster of payments and their proof" },
    workingDays: 20
  },
  "plan.without-roster": {
    measure: { zh: "摸排意愿，将参训人员实名纳入计划", en: "Ask who wants to train and name each in the plan" },
    evidence: { zh: "实名培训计划名单", en: "The roster of the plan" },
    workingDays: 10
  },
  "plan.incomplete": {
    measure: { zh: "补齐培训工种、时间、课时和地点", en: "Fill in occupation, dates, hours and place" },
    evidence: { zh: "完善后的培训计划", en: "The completed plan" },
    workingDays: 10
  },
  "training.never-trained": {
    measure: {
      zh: "了解培训意愿，纳入培训计划",
      en: "Ask what the person wants to learn and enter the name in a plan"
    },
    evidence: { zh: "培训意愿登记表、计划名单或参训记录", en: "The entry of the wish, the roster or the class record" },
    workingDays: 15
  }
}
