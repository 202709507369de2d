import { documents } from "../../policies/known/documents.ts"
import { cite, label, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const otherChannel = notApplicable(
  "渠道不是公益性岗位或帮扶车间，或记录已结束、尚未开始",
  "neither by channel post nor workshop, or not active"
)
const noChannel = lacks("employment", "channel")

export const ledgerAwayByLocalChannel = rule({
  id: "ledger.away-by-local-channel",
  title: { zh: "县外务工渠道填公岗或车间", en: "Work away by a local channel" },
  severity: "error",
  category: "ledger",
  view: "employment",

  basis: [{ ...documents.dataQuality, demands: "务工地在县外的，渠道不应为公益性岗位或帮扶车间" }],
  parameters: {},

  words: {
    condition: {
      zh: "在务工的县外记录，渠道为公益性岗位或帮扶车间",
      en: "an active record outside the county by channel public-welfare post or workshop"
    },
    why: {
      zh: "公益性岗位和帮扶车间都在本地，务工地和渠道必有一项填错。",
      en: "Posts and workshops are local: either the place or the channel is wrong."
    },
    toDo: {
      zh: "核实务工地和渠道，更正记录。",
      en: "Find out where and how the person works, and correct the record."
    },
    fails: { zh: "务工地为浙江，渠道为公益性岗位。", en: "In Zhejiang, by channel public-welfare post." },
    passes: {
      zh: "务工地为本县，渠道为公益性岗位；务工地只填到本市、本省的，不作县外。",
      en: "In the county, by channel public-welfare post; a place that is only the county's own city or province is not taken to be outside."
    }
  },

  check(employment, inquiry) {
    const { id, channel, place, person } = employment
    if (inquiry.has("channel", channel) && !inquiry.is("localChannel", channel === "post" || channel === "workshop")) {
      return otherChannel
    }
    if (!inquiry.isActive(employment)) return otherChannel
    if (!inquiry.isAway(employment, person.household.area)) return pass
    if (channel === null) return noChannel
    return fail(
      {
        zh: `务工地在县外，渠道填为${label("employment", "channel", channel)}。`,
        en: `The work is outside the county, yet by channel ${channel === "post" ? "public-welfare post" : "workshop"}.`
      },
      [cite("employment", id, "place", place), cite("employment", id, "channel", channel)]
    )
  }
})
