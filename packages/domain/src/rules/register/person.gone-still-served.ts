import type { PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import { ledgers } from "../../ledgers/ledgers.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import * as Month from "../../values/Month.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite, citeListed, lacks } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const death: Sentence = { zh: "死亡", en: "Died" }
const removal: Sentence = { zh: "迁出", en: "Moved out" }
const here = notApplicable("未死亡也未迁出", "neither deceased nor moved out")
const noDate = lacks("person", "statusOn")

export const personGoneStillServed = rule({
  id: "person.gone-still-served",
  title: { zh: "死亡或迁出仍在享受", en: "Deceased or moved out, yet still served" },
  severity: "error",
  category: "ledger",
  view: "person",
  anyStatus: true,

  basis: [
    { ...documents.xuchangRules, demands: "在岗领补、有序退岗" },
    { ...documents.dataQuality, demands: "死亡、迁出人员及时退出，不再享受帮扶政策" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "死亡或迁出（本人状态，或在死亡名单上）之后仍在岗或在务工，此后月份仍有出勤或实发工资，或此后发放的补贴在此后申请或无申请日期",
      en: "after death or removal (own status, or the list of the deceased): an active appointment or record, attendance or pay for a later month, or a grant paid that was applied for later or bears no day of application"
    },
    why: {
      zh: "死亡或迁出人员名下仍有岗位、工资或补贴，资金流向不明。",
      en: "The person is gone, while posts, pay and grants go on in the name."
    },
    toDo: {
      zh: "核实死亡或迁出日期，办理退岗、停发，追回此后资金；状态有误的更正。",
      en: "Verify the day, end what goes on, recover the money paid since, or correct the status."
    },
    fails: { zh: "2021年12月死亡，2022年1月仍发放工资。", en: "Died in 2021-12, yet paid for 2022-01." },
    passes: {
      zh: "2021年12月15日死亡，发放2021年12月工资；2022年1月才办理退岗，但现已不在岗，死亡次月起无出勤、无工资。",
      en: "Died on 2021-12-15, paid for 2021-12; the post was ended in 2022-01 only, but is ended now, with no attendance or pay from that month on."
    }
  },

  check(person, inquiry) {
    if (inquiry.is("onRegister", person.status === "active") && !inquiry.isAny("listed", person.listed.length))
      return here
    const since = goneSince(person, inquiry)
    if (since === null) return person.status === "active" || person.statusOn !== null ? here : noDate
    const evidence = [
      ...active(person, inquiry, since),
      ...served(person, inquiry, since),
      ...granted(person, inquiry, since)
    ]
    if (evidence.length === 0) return pass
    const how = isDeath(person, since) ? death : removal
    const found = kinds.filter(({ ledger }) => evidence.some(({ sheet }) => sheet === ledgers[ledger].sheet))
    return fail(
      {
        zh: `${Day.inChinese(since)}${how.zh}，此后仍有${found.map(({ zh }) => zh).join("、")}。`,
        en: `${how.en} on ${since}, and since then there is still: ${found.map(({ en }) => en).join(", ")}.`
      },
      [...causes(person, inquiry), ...evidence]
    )
  }
})

/** What somebody may still be given, by the sheet that tells. */
const kinds = [
  { ledger: "appointment", zh: "在岗聘用", en: "an appointment" },
  { ledger: "employment", zh: "在务工记录", en: "an employment record" },
  { ledger: "attendance", zh: "出勤", en: "attendance" },
  { ledger: "pay", zh: "实发工资", en: "pay" },
  { ledger: "grant", zh: "补贴", en: "a grant" }
] as const

/** The earliest day that has come on which somebody was gone; null where there is none. */
function goneSince(person: PersonFacts, inquiry: Inquiry): Day.Day | null {
  let since: Day.Day | null = null
  if (person.status !== "active" && person.statusOn !== null && inquiry.reached(person.statusOn)) {
    since = person.statusOn
  }
  for (const { list, fromOn } of person.listed) {
    if (inquiry.is("listedDeceased", list === "deceased") && inquiry.reached(fromOn))
      since = since === null ? fromOn : Day.earlier(since, fromOn)
  }
  return since
}

/** Whether it was by death that somebody was gone on the day. */
function isDeath({ status, statusOn, listed }: PersonFacts, since: Day.Day): boolean {
  if (status === "deceased" && statusOn === since) return true
  return listed.some(({ list, fromOn }) => list === "deceased" && fromOn === since)
}

function causes(person: PersonFacts, inquiry: Inquiry): ReadonlyArray<Evidence> {
  const { id, status, statusOn } = person
  return [
    ...(status === "active" ? [] : [cite("person", id, "status", status), cite("person", id, "statusOn", statusOn)]),
    ...person.listed
      .filter(({ list, fromOn }) => list === "deceased" && inquiry.reached(fromOn))
      .map((row) => citeListed(person, row))
  ]
}

/** What is active today, from the day after on. */
function active(person: PersonFacts, inquiry: Inquiry, since: Day.Day): ReadonlyArray<Evidence> {
  if (!inquiry.isPast(since)) return []
  return [
    ...inquiry
      .all("appointments", person.appointments)
      .filter((appointment) => inquiry.isActive(appointment))
      .map(({ id, endOn }) => cite("appointment", id, "endOn", endOn)),
    ...inquiry
      .all("employments", person.employments)
      .filter((employment) => inquiry.isActive(employment))
      .map(({ id, endOn }) => cite("employment", id, "endOn", endOn))
  ]
}

/** Attendance and pay for the months after that of the day. */
function served({ appointments }: PersonFacts, inquiry: Inquiry, since: Day.Day): ReadonlyArray<Evidence> {
  const last = Month.ofDay(since)
  return appointments.flatMap(({ id, attendance, pay }) => [
    ...attendance
      .filter(
        ({ month, days }) => inquiry.isLater("monthAfter", month, last, month) && inquiry.isAny("attended", days, month)
      )
      .map(({ month, days }) => cite("attendance", `${id}/${month}`, "days", days)),
    ...pay
      .filter(
        ({ month, paid }) => inquiry.isLater("monthAfter", month, last, month) && inquiry.isAny("paid", paid, month)
      )
      .map(({ month, paid }) => cite("pay", `${id}/${month}`, "paid", paid))
  ])
}

/** Grants paid after the day, unless they were applied for by then. */
function granted({ grants }: PersonFacts, inquiry: Inquiry, since: Day.Day): ReadonlyArray<Evidence> {
  return grants
    .filter(
      ({ id, appliedOn, paidOn }) =>
        inquiry.has("paidOn", paidOn, id) &&
        inquiry.isLater("paidAfter", paidOn, since, id) &&
        (!inquiry.has("appliedOn", appliedOn, id) || inquiry.isLater("appliedAfter", appliedOn, since, id))
    )
    .flatMap(({ id, appliedOn, paidOn }) => [
      cite("grant", id, "appliedOn", appliedOn),
      cite("grant", id, "paidOn", paidOn)
    ])
}
