import type { Remedy } from "../Remedy.ts"

export const postRemedies = {
  "post.holder-age": {
    measure: { zh: "核实年龄，不符合的有序退岗", en: "Verify the age and end what does not hold" },
    evidence: { zh: "证件复印件、退岗手续", en: "A copy of the card and the papers of exit" },
    workingDays: 10
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
  "post.holder-owns-business": {
    measure: {
      zh: "核实经营情况，不符合的有序退岗",
      en: "Find out whether the business runs, and end what does not hold"
    },
    evidence: { zh: "登记信息、退岗手续或情况说明", en: "The registration and the papers of exit, or an explanation" },
    workingDays: 10
  },
  "post.holder-publicly-paid": {
    measure: {
      zh: "核实身份，有序退岗，追回不应领取的工资",
      en: "Verify the position, end the appointment and recover the pay"
    },
    evidence: {
      zh: "身份核实材料、退岗手续、追回资金凭证",
      en: "Proof of the position, the papers of exit and of the money recovered"
    },
    workingDays: 10
  },
  "post.holder-not-eligible": {
    measure: { zh: "核实对象资格，不符合的有序退岗", en: "Verify who the holder is and end what does not hold" },
    evidence: { zh: "资格核实材料、退岗手续", en: "Proof of eligibility or the papers of exit" },
    workingDays: 10
  },
  "post.agreement-missing": {
    measure: { zh: "补签或续签协议", en: "Sign or renew the agreement" },
    evidence: { zh: "签订的协议", en: "The agreement signed" },
    workingDays: 5
  },
  "post.agreement-too-long": {
    measure: { zh: "按规定期限重新签订协议", en: "Sign the agreement anew for the term allowed" },
    evidence: { zh: "重新签订的协议", en: "The agreement signed anew" },
    workingDays: 10
  },
  "post.placement-over-limit": {
    measure: { zh: "超期的有序退岗，转介就业服务", en: "End what exceeds the limit and offer other help" },
    evidence: { zh: "退岗手续、就业服务记录", en: "The papers of exit and the record of help" },
    workingDays: 15
  },
  "post.not-publicised": {
    measure: { zh: "补办公示并登记起止日期", en: "Publicise the appointment and enter the days" },
    evidence: { zh: "公示照片和公示证明", en: "Pictures and a statement of the publicity" },
    workingDays: 10
  },
  "post.uninsured": {
    measure: { zh: "投保或续保意外伤害保险", en: "Take out or renew the accident insurance" },
    evidence: { zh: "保险单", en: "The policy" },
    workingDays: 10
  },
  "post.over-quota": {
    measure: { zh: "超出核定的有序退岗或报批增加", en: "End what exceeds the number, or have it raised" },
    evidence: { zh: "退岗手续或批复", en: "The papers of exit, or the approval" },
    workingDays: 10
  },
  "post.vacant": {
    measure: { zh: "及时补聘或撤销岗位", en: "Fill the post or withdraw it" },
    evidence: { zh: "聘用协议或撤销文件", en: "The agreement, or the paper of withdrawal" },
    workingDays: 10
  }
} as const satisfies Readonly<Record<string, Remedy>>
