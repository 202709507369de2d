import type { BusinessRow } from "../../dossiers/HouseholdDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { businessMonths } from "./bounds.ts"

const notMeant = notApplicable("不是已发放的开业补贴", "not a start-up grant that was paid")

export const grantStartupUnjustified = rule({
  id: "grant.startup-unjustified",
  title: { zh: "开业补贴疑似违规", en: "Start-up grant without the business" },
  severity: "suspicion",
  category: "policy",
  view: "grant",

  basis: [{ ...documents.startupXuchang, demands: "自登记之日起正常经营1年以上的，给予一次性补贴" }],
  parameters: { months: businessMonths },

  words: {
    condition: {
      zh: "已发放开业补贴，而本人无经营主体，或发放时登记未满{months}个月",
      en: "a start-up grant was paid to somebody without a business, or before one was registered for {months} months"
    },
    why: {
      zh: "未创业或经营未满期就领取，资金可能被冒领。",
      en: "Without a business that has run long enough the money may have been claimed falsely."
    },
    toDo: {
      zh: "核实登记和经营情况；确不符合的追回，主体漏登的补录。",
      en: "Verify the registration; recover the grant, or enter the business."
    },
    fails: { zh: "2021年3月9日登记，2022年3月8日发放。", en: "Registered on 2021-03-09, paid on 2022-03-08." },
    passes: { zh: "2021年3月9日登记，2022年3月9日发放。", en: "Registered on 2021-03-09, paid on 2022-03-09." },
    amount: { zh: "已发放的补贴", en: "the grant that was paid" }
  },

  check({ id, kind, amount, paidOn, person }, inquiry, { months }) {
    if (!inquiry.is("startup", kind === "startup") || !inquiry.has("paidOn", paidOn)) return notMeant
    const { businesses } = person
    const isRipe = (of: BusinessRow) => !inquiry.isLater("ripe", Day.plusMonths(of.registeredOn, months), paidOn, of.id)
    if (inquiry.all("businesses", businesses).some(isRipe)) return pass
    const paid = cite("grant", id, "paidOn", paidOn)
    if (businesses.length === 0) {
      return (
        inquiry.unsupplied(person.household.area, "business") ??
        about(
          amount,
          fail(
            {
              zh: `${Day.inChinese(paidOn)}发放开业补贴，本人无经营主体。`,
              en: `A start-up grant was paid on ${paidOn} to somebody without a business.`
            },
            [paid]
          )
        )
      )
    }
    return about(
      amount,
      fail(
        {
          zh: `${Day.inChinese(paidOn)}发放开业补贴，经营主体登记未满${months}个月。`,
          en: `A start-up grant was paid on ${paidOn}, before the business was registered for ${months} months.`
        },
        [paid, ...businesses.map((business) => cite("business", business.id, "registeredOn", business.registeredOn))]
      )
    )
  }
})
