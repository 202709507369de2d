import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, type Outcome, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notActive = notApplicable("聘用已结束或尚未开始", "the appointment has ended or not yet begun")
const noChannel = lacks("employment", "channel")

export const ledgerAppointmentWithoutRecord = rule({
  id: "ledger.appointment-without-record",
  title: { zh: "在岗但台账未登记", en: "Post held but not on the ledger" },
  severity: "suspicion",
  category: "ledger",
  view: "appointment",

  basis: [
    { ...documents.notice, demands: "就业台账与公益性岗位在岗人员一致，不得遗漏" },
    { ...documents.dataQuality, demands: "公益性岗位信息与务工记录相互印证" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "聘用在岗，而本人没有渠道为公益性岗位的在务工记录",
      en: "an active appointment, and no active record by channel public-welfare post"
    },
    why: {
      zh: "在岗人员不在就业台账上，就业人数和收入就统计不实。",
      en: "A holder who is not on the ledger is missing from the count of those at work."
    },
    toDo: {
      zh: "核实在岗情况；在岗的补录务工记录，已离岗的登记退岗日期。",
      en: "Find out whether the person holds the post; enter the record, or the day of exit."
    },
    fails: {
      zh: "在岗保洁员，务工台账中无公益性岗位记录。",
      en: "A cleaner in post without a record by channel post."
    },
    passes: {
      zh: "在岗保洁员，有渠道为公益性岗位的在务工记录。",
      en: "A cleaner in post with an active record by channel post."
    }
  },

  check(appointment, inquiry) {
    if (!inquiry.isActive(appointment)) return notActive
    const { id, person } = appointment
    let unknown: Outcome | undefined
    const others = []
    for (const employment of inquiry.all("employments", person.employments)) {
      if (!inquiry.isActive(employment)) continue
      if (inquiry.is("postChannel", employment.channel === "post", employment.id)) return pass
      if (employment.channel === null) unknown = noChannel
      else others.push(cite("employment", employment.id, "channel", employment.channel))
    }
    return (
      unknown ??
      inquiry.unsupplied(person.household.area, "employment") ??
      fail(
        {
          zh: `自${Day.inChinese(appointment.startOn)}起在岗，务工台账无公益性岗位记录。`,
          en: `In post since ${appointment.startOn}, without a record by channel public-welfare post.`
        },
        [
          cite("appointment", id, "postId", appointment.postId),
          cite("appointment", id, "startOn", appointment.startOn),
          cite("appointment", id, "endOn", appointment.endOn),
          ...others
        ]
      )
    )
  }
})
