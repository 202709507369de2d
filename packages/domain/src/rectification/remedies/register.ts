import type { Remedy } from "../Remedy.ts"

export const registerRemedies = {
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
  "person.id-number-contradicts": {
    measure: { zh: "对照证件更正性别、出生日期或号码", en: "Correct sex, birth date or number from the card" },
    evidence: { zh: "证件复印件、更正后的人员信息", en: "A copy of the card and the corrected entry" },
    workingDays: 5
  },
  "person.phone-invalid": {
    measure: { zh: "核实并更正联系电话", en: "Find out and correct the phone number" },
    evidence: { zh: "更正后的人员信息", en: "The corrected entry" },
    workingDays: 5
  },
  "household.phone-shared": {
    measure: { zh: "核实各户实际电话，分别登记", en: "Find out each family's own number and enter it" },
    evidence: { zh: "更正后的户和人员信息", en: "The corrected households and persons" },
    workingDays: 5
  },
  "household.head-count": {
    measure: { zh: "对照户口簿更正与户主关系", en: "Correct the relations from the household's booklet" },
    evidence: { zh: "户口簿复印件、更正后的人员信息", en: "A copy of the booklet and the corrected entries" },
    workingDays: 5
  },
  "household.size-differs": {
    measure: {
      zh: "入户核对成员，更正家庭人口或成员状态",
      en: "Check who belongs to the household and correct the size or the members"
    },
    evidence: { zh: "入户核查表、更正后的户信息", en: "The visit sheet and the corrected household" },
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
  "person.gone-still-served": {
    measure: { zh: "办理退岗、停发，追回此后资金", en: "End what goes on and recover the money paid since" },
    evidence: {
      zh: "死亡或迁出证明、退岗手续、追回资金凭证",
      en: "Proof of the death or removal, the papers of exit and of the money recovered"
    },
    workingDays: 10
  },
  "person.labour-contradicts-age": {
    measure: {
      zh: "核实年龄、健康和在校情况，更正劳动技能",
      en: "Verify age, health and schooling, and correct the entry"
    },
    evidence: { zh: "入户核查表、更正后的人员信息", en: "The visit sheet and the corrected entry" },
    workingDays: 5
  },
  "person.labour-in-school": {
    measure: {
      zh: "核实在校情况，更正在校状况或劳动技能",
      en: "Find out whether the person goes to school and correct the entry"
    },
    evidence: { zh: "入户核查表、更正后的人员信息", en: "The visit sheet and the corrected entry" },
    workingDays: 5
  },
  "person.schooling-contradicts-age": {
    measure: {
      zh: "核实在校情况，更正学段或出生日期",
      en: "Find out what school the person goes to and correct the entry"
    },
    evidence: { zh: "入户核查表、更正后的人员信息", en: "The visit sheet and the corrected entry" },
    workingDays: 5
  },
  "person.disability-card": {
    measure: { zh: "核实残疾人证，更正健康状况或号码", en: "Check the card and correct health or number" },
    evidence: { zh: "残疾人证复印件、更正后的人员信息", en: "A copy of the card and the corrected entry" },
    workingDays: 5
  }
} as const satisfies Readonly<Record<string, Remedy>>
