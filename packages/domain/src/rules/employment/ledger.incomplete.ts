import { Employment, isRegularJob } from "../../ledgers/Employment.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const ended = notApplicable("务工记录已结束或尚未开始", "the record has ended or not yet begun")
const wanted = ["place", "employer", "channel", "monthlyIncome"] as const

export const ledgerIncomplete = rule({
  id: "ledger.incomplete",
  title: { zh: "务工信息不全", en: "Employment record incomplete" },
  severity: "suspicion",
  category: "ledger",
  view: "employment",

  basis: [
    { ...documents.dataQuality, demands: "正在务工的，务工地点、企业、渠道、月收入不得为空" },
    { ...documents.notice, demands: "务工地点和时间等数据信息与实际相符" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在务工的记录缺少务工地、渠道、月收入（0不算缺少），或单位（公益性岗位和灵活就业除外）",
      en: "an active record lacks place, channel, income (0 is not lacking), or employer (posts and flexible work apart)"
    },
    why: {
      zh: "要素不全，就无法核实务工情况，也无法核定交通补贴等政策。",
      en: "Without them the work cannot be verified, nor can grants be worked out."
    },
    toDo: { zh: "联系本人补齐所缺各项。", en: "Ask the person and fill in what is lacking." },
    fails: { zh: "在务工的记录，未填务工地和月收入。", en: "An active record without place and income." },
    passes: {
      zh: "灵活就业的记录，未填单位，其他各项齐全。",
      en: "A record of flexible work that lacks the employer only."
    }
  },

  check(employment, inquiry) {
    if (!inquiry.isActive(employment)) return ended
    const { fields } = Employment
    const lacking = wanted.filter(
      (field) =>
        inquiry.isBlank(fields[field], employment[field]) &&
        (field !== "employer" || inquiry.is("regularJob", isRegularJob(employment)))
    )
    if (lacking.length === 0) return pass
    return fail(
      {
        zh: `在务工的记录缺少${lacking.map((field) => fields[field].label).join("、")}。`,
        en: `The active record lacks ${lacking.map((field) => fields[field].english).join(", ")}.`
      },
      lacking.map((field) => cite("employment", employment.id, field, null))
    )
  }
})
