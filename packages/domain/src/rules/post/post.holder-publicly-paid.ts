import { Person } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite, citeListed, lacks } from "../cite.ts"
import { listedToday } from "../lists.ts"
import { type Evidence, fail, notEvaluable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeDates, notActive } from "./active.ts"

const noCadre = lacks("person", "cadre")
const noPayroll = lacks("person", "publicPayroll")
const neither = notEvaluable({ sheet: Person.sheet, field: "cadre" }, { sheet: Person.sheet, field: "publicPayroll" })

interface Reason extends Sentence {
  readonly evidence: Evidence
}

const isCadre: Sentence = { zh: "是村干部", en: "is a village cadre" }
const isPubliclyPaid: Sentence = { zh: "由财政供养", en: "is on the public payroll" }
const isListed = {
  publicPayroll: { zh: "在财政供养名单上", en: "is on the list of the publicly paid" },
  pension: { zh: "在养老待遇名单上", en: "is on the list of pensioners" }
} satisfies Readonly<Record<string, Sentence>>

export const postHolderPubliclyPaid = rule({
  id: "post.holder-publicly-paid",
  title: { zh: "村干部或财政供养人员上岗", en: "Cadre or publicly paid person in a post" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.postsGansu, demands: "村两委主要负责人及财政供养人员不得安置" },
    { ...documents.postsWanzhou, demands: "已领取城镇职工养老待遇的，不得安置" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在岗，而本人为村干部或财政供养，或在财政供养、养老待遇名单上",
      en: "in post, while the holder is a village cadre or on the public payroll, or is on the list of the publicly paid or of pensioners"
    },
    why: {
      zh: "已由财政供养或领取养老待遇的人占用岗位，属优亲厚友和重复领取。",
      en: "Who is paid or pensioned already takes the post from those it is for."
    },
    toDo: {
      zh: "核实身份；属实的有序退岗，追回不应领取的工资。",
      en: "Verify the position; where it holds, end the appointment and recover the pay."
    },
    fails: { zh: "在岗护林员登记为村干部。", en: "A ranger in post who is entered as a village cadre." },
    passes: {
      zh: "在岗人员非村干部、非财政供养，不在名单上。",
      en: "A holder who is neither, and on none of the lists."
    }
  },

  check(appointment, inquiry) {
    if (!inquiry.isActive(appointment)) return notActive
    const { person } = appointment
    const { id, cadre, publicPayroll } = person
    const found: Array<Reason> = []
    if (inquiry.is("cadre", cadre === true)) found.push({ ...isCadre, evidence: cite("person", id, "cadre", cadre) })
    if (inquiry.is("publicPayroll", publicPayroll === true)) {
      found.push({ ...isPubliclyPaid, evidence: cite("person", id, "publicPayroll", publicPayroll) })
    }
    if (inquiry.isAny("listed", person.listed.length)) {
      for (const list of ["publicPayroll", "pension"] as const) {
        const row = listedToday(person, list, inquiry)
        if (row !== undefined) found.push({ ...isListed[list], evidence: citeListed(person, row) })
      }
    }
    if (found.length === 0) {
      if (cadre === null) return publicPayroll === null ? neither : noCadre
      return publicPayroll === null ? noPayroll : pass
    }
    return fail(
      {
        zh: `在岗人员${found.map(({ zh }) => zh).join("，")}。`,
        en: `The holder of the post ${found.map(({ en }) => en).join(" and ")}.`
      },
      [...citeDates(appointment), ...found.map(({ evidence }) => evidence)]
    )
  }
})
