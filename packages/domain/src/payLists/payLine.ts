import type { Day } from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import { type Lack, lacks } from "./Lack.ts"
import type { PayFigures } from "./PayList.ts"
import type { Holder, PostHolding } from "./PostHolding.ts"

/** A line of a pay list, as the ledgers stand. Money in fen. */
export interface PayLine extends Omit<PayFigures, "days"> {
  readonly postId: string
  readonly days: number | null
  readonly paid: number
  readonly paidOn: Day | null
  readonly lacks: ReadonlyArray<Lack>
}

/** What the place asks: parameters of the rules that judge the same. */
export interface PayTerms {
  /** Publicity is demanded of those who began after this day; of nobody where it is not known. */
  readonly publicAfter: string | null
  /** Days after the month's end in which it may still be paid. */
  readonly payDays: number
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
