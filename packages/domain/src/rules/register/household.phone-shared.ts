import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const noPhone = notApplicable(
  "户和在册成员均未登记电话",
  "neither the household nor a member on the register has a phone"
)

export const householdPhoneShared = rule({
  id: "household.phone-shared",
  title: { zh: "不同户共用电话", en: "Phone shared by households" },
  severity: "suspicion",
  category: "ledger",
  view: "household",

  basis: [{ ...documents.dataQuality, demands: "不同户成员的联系电话不得相同" }],
  parameters: {
    households: count({
      name: "households",
      title: { zh: "提示的共用户数", en: "households from which a number is flagged" },
      unit: "户",
      national: 2,
      source: documents.dataQuality,
      standing: "confirmed"
    })
  },

  words: {
    condition: {
      zh: "户或在册成员的联系电话出现在{households}户及以上",
      en: "the phone of the household or of a member stands in {households} or more households"
    },
    why: {
      zh: "多户共用一个电话，往往由他人代填，难以联系本人。",
      en: "Where many share a number a cadre often entered his own, and nobody can reach the family."
    },
    toDo: { zh: "核实各户实际联系电话，分别更正。", en: "Find out each family's own number and enter it." },
    fails: { zh: "两户登记了同一手机号。", en: "Two households with one number." },
    passes: {
      zh: "同一户的户主和户登记了同一手机号；各户都以“无”代替号码的，不作共用。",
      en: "One household, whose head has the same number; a word in place of a number, in however many households."
    }
  },

  check(household, inquiry, { households }) {
    const { phone, members, sharedPhones } = household
    if (!inquiry.isAny("sharedPhones", sharedPhones.length)) {
      const given = phone !== null || members.some((member) => member.phone !== null)
      return inquiry.is("phoneGiven", given) ? pass : noPhone
    }
    const numbers = new Set<string>()
    const evidence: Array<Evidence> = []
    for (const own of sharedPhones) {
      if (inquiry.isLess("sharing", own.households, households, own.masked)) continue
      numbers.add(own.masked)
      evidence.push(cite(own.ledger, own.key, "phone", own.masked))
      for (const other of own.others) evidence.push(cite(other.ledger, other.key, "phone", other.masked))
    }
    if (evidence.length === 0) return pass
    const listed = [...numbers]
    return fail(
      {
        zh: `联系电话${listed.join("、")}与其他户相同。`,
        en: `The phone ${listed.join(", ")} is also that of other households.`
      },
      distinct(evidence)
    )
  }
})

/** A row that shares a number with two of the household's own is cited once. */
function distinct(evidence: ReadonlyArray<Evidence>): ReadonlyArray<Evidence> {
  const seen = new Set<string>()
  return evidence.filter(({ sheet, key }) => seen.size < seen.add(`${sheet}/${key}`).size)
}
