import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noPostRecord = notApplicable("不是在务工的公益性岗位记录", "no active record by channel public-welfare post")
const noChannel = lacks("employment", "channel")

export const ledgerPostWithoutAppointment = rule({
  id: "ledger.post-without-appointment",
  title: { zh: "台账登记公岗但无聘用", en: "Post on the ledger without an appointment" },
  severity: "suspicion",
  category: "ledger",
  view: "employment",

  basis: [
    { ...documents.notice, demands: "转移就业台账登记的公益性岗位人员应与公益性岗位在岗人员一致" },
    { ...documents.dataQuality, demands: "公益性岗位信息与岗位记录相互印证" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在务工的记录渠道为公益性岗位，而本人无在岗聘用",
      en: "an active record by channel public-welfare post, and no appointment active"
    },
    why: {
      zh: "台账登记在公岗，公岗花名册中无此人，两本台账必有一本不实。",
      en: "The ledger says post, the roster of posts does not know the person: one of them is wrong."
    },
    toDo: {
      zh: "核实是否在岗；在岗的补录聘用，不在岗的更正或结束该务工记录。",
      en: "Find out whether the person holds a post; enter the appointment, or correct or end the record."
    },
    fails: { zh: "台账渠道为公益性岗位，聘用已于上年退岗。", en: "Channel post, and the appointment ended last year." },
    passes: { zh: "台账渠道为公益性岗位，有一条在岗聘用。", en: "Channel post, and an active appointment." }
  },

  check(employment, inquiry) {
    const { id, channel, person } = employment
    if (inquiry.has("channel", channel) && !inquiry.is("postChannel", channel === "post")) return noPostRecord
    if (!inquiry.isActive(employment)) return noPostRecord
    for (const appointment of inquiry.all("appointments", person.appointments)) {
      if (inquiry.isActive(appointment)) return pass
    }
    if (channel === null) return noChannel
    return (
      inquiry.unsupplied(person.household.area, "appointment") ??
      fail(
        {
          zh: "务工台账登记为公益性岗位，本人无在岗聘用。",
          en: "The ledger says public-welfare post, but the person has no active appointment."
        },
        [
          cite("employment", id, "channel", channel),
          cite("employment", id, "startOn", employment.startOn),
          cite("employment", id, "endOn", employment.endOn),
          ...person.appointments.map((held) => cite("appointment", held.id, "endOn", held.endOn))
        ]
      )
    )
  }
})
