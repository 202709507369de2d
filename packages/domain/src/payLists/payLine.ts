import type { Day } from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { PayFigures } from "./PayList.ts"
import type { Holder, PostHolding } from "./PostHolding.ts"

/** What must be there before somebody is paid for a month. */
export const lacks = ["publicity", "agreement", "insurance", "attendance"] as const
export type Lack = (typeof lacks)[number]

export const lackTitles: Readonly<Record<Lack, Sentence>> = {
  publicity: { zh: "未登记公示起止", en: "no days of publicity" },
  agreement: { zh: "没有当月有效的协议", en: "no agreement for the month" },
  insurance: { zh: "没有当月有效的保险", en: "no insurance for the month" },
  attendance: { zh: "没有当月考勤", en: "no attendance for the month" }
}

/** A line of a pay list, as the ledgers stand. Money in fen. */
export interface PayLine extends Omit<PayFigures, "days"> {
  readonly postId: string
  readonly days: number | null
  readonly paid: number
  readonly paidOn: Day | null
  readonly lacks: ReadonlyArray<Lack>
}

/** Whom publicity is demanded of: those who began after this day; of nobody where it is not known. */
export interface PayTerms {
  readonly publicAfter: string | null
}

/** The lines of a list for a month: one for each holder. What is due without a row of pay is the post's monthly pay. */
export function linesOf(
  holdings: ReadonlyArray<PostHolding>,
  month: Month.Month,
  terms: PayTerms
): ReadonlyArray<PayLine> {
  return holdings.flatMap(({ postId, title, monthlyPay, holder }) => {
    if (holder === null) return []
    const { appointmentId, personId, name, days, paidOn } = holder
    const due = holder.due ?? monthlyPay
    const paid = holder.paid ?? 0
    const lacking = lacksOf(holder, month, terms)
    return [{ appointmentId, personId, name, postId, postTitle: title, days, due, paid, paidOn, lacks: lacking }]
  })
}

/** What is missing for a holder to be paid for a month. */
export function lacksOf(holder: Holder, month: Month.Month, { publicAfter }: PayTerms): ReadonlyArray<Lack> {
  const { startOn, endOn, publicFrom, publicTo, agreementFrom, agreementTo, insuredUntil, days } = holder
  const last = endOn !== null && endOn < Month.lastDay(month) ? endOn : Month.lastDay(month)
  const first = Month.firstDay(month)
  const isThere: Readonly<Record<Lack, boolean>> = {
    publicity: publicAfter === null || startOn <= publicAfter || (publicFrom !== null && publicTo !== null),
    agreement: agreementFrom !== null && agreementTo !== null && agreementTo >= first,
    insurance: insuredUntil !== null && insuredUntil >= last,
    attendance: days !== null
  }
  return lacks.filter((lack) => !isThere[lack])
}

/** The figures of the lines that lack nothing. */
export function figuresOf(lines: ReadonlyArray<PayLine>): ReadonlyArray<PayFigures> {
  return lines.flatMap(({ appointmentId, personId, name, postTitle, days, due, lacks }) =>
    days === null || lacks.length > 0 ? [] : [{ appointmentId, personId, name, postTitle, days, due }]
  )
}
