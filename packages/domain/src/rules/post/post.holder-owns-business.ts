import { documents } from "../../policies/known/documents.ts"
import { isRunning } from "../businesses.ts"
import { cite, citeListed } from "../cite.ts"
import { listedToday } from "../lists.ts"
import { type Evidence, fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeDates, notActive } from "./active.ts"

export const postHolderOwnsBusiness = rule({
  id: "post.holder-owns-business",
  title: { zh: "在岗人员有经营主体", en: "Post holder owns a business" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.postsNanchuan, demands: "担任企业法人、股东、监事的，不得安置" },
    { ...documents.postsWanzhou, demands: "自主创业并办理登记的，不得安置" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在岗，而本人有存续的经营主体，或在市场主体名单上",
      en: "in post, while the holder has an active business or is on the list of businesses"
    },
    why: {
      zh: "公益性岗位兜底安置无法就业的人，已自主创业的不在其列。",
      en: "Posts are for those who find no other work, not for those who run a business."
    },
    toDo: {
      zh: "核实是否实际经营；确在经营的有序退岗。",
      en: "Find out whether the business runs; where it does, end the appointment in good order."
    },
    fails: { zh: "在岗保洁员名下有存续的个体工商户。", en: "A cleaner in post with an active business of his own." },
    passes: { zh: "名下个体工商户已注销。", en: "The holder's business was closed." }
  },

  check(appointment, inquiry) {
    if (!inquiry.isActive(appointment)) return notActive
    const { person } = appointment
    const evidence: Array<Evidence> = []
    for (const business of inquiry.all("businesses", person.businesses)) {
      if (!isRunning(business, inquiry)) continue
      const { id, status, registeredOn } = business
      evidence.push(cite("business", id, "registeredOn", registeredOn), cite("business", id, "status", status))
    }
    const listed = listedToday(person, "business", inquiry)
    if (listed !== undefined) evidence.push(citeListed(person, listed))
    if (evidence.length === 0) return pass
    return fail({ zh: "在岗人员名下有经营主体。", en: "The holder of the post owns a business." }, [
      ...citeDates(appointment),
      ...evidence
    ])
  }
})
