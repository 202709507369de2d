import { isTargetGroup } from "../../ledgers/Household.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite, label } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notMeant = notApplicable(
  "不是已发放的交通补贴或培训生活费",
  "neither a transport grant nor a training allowance that was paid"
)

export const grantNotEligible = rule({
  id: "grant.not-eligible",
  title: { zh: "补贴对象不符", en: "Grant to somebody it is not for" },
  severity: "suspicion",
  category: "policy",
  view: "grant",

  basis: [{ ...documents.employmentAssistance, demands: "交通补助、培训生活费补贴的对象为脱贫人口（含监测对象）" }],
  parameters: {},

  words: {
    condition: {
      zh: "交通补贴或培训生活费发放给不是脱贫户、监测户的人员",
      en: "a transport grant or training allowance was paid to somebody outside the target group"
    },
    why: { zh: "发放给不符合条件的人，占用帮扶资金。", en: "Money meant for the target group went to somebody else." },
    toDo: {
      zh: "核实户类型；不符合的追回，户类型有误的更正。",
      en: "Verify the household; recover the grant, or correct the household."
    },
    fails: { zh: "户类型为其他，发放了交通补贴。", en: "A transport grant paid to a member of another household." },
    passes: { zh: "监测户成员，发放了交通补贴。", en: "A transport grant paid to a member of a monitored household." },
    amount: { zh: "已发放的补贴", en: "the grant that was paid" }
  },

  check({ id, kind, amount, paidOn, person }, inquiry) {
    if (!inquiry.is("forTargetGroup", kind === "transport" || kind === "trainingAllowance")) return notMeant
    if (!inquiry.has("paidOn", paidOn)) return notMeant
    const { household } = person
    if (inquiry.is("targetGroup", isTargetGroup(household))) return pass
    return about(
      amount,
      fail(
        {
          zh: `${label("grant", "kind", kind)}发放给不是脱贫户、监测户的人员。`,
          en: `A ${kind === "transport" ? "transport grant" : "training allowance"} was paid to somebody outside the target group.`
        },
        [
          cite("grant", id, "kind", kind),
          cite("grant", id, "paidOn", paidOn),
          cite("household", household.id, "kind", household.kind)
        ]
      )
    )
  }
})
