import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"

/** Somebody who holds a post in a month, with the rows of that month. Money in fen. */
export interface Holder {
  readonly appointmentId: string
  readonly personId: string
  readonly name: string
  readonly startOn: Day
  readonly endOn: Day | null
  readonly exitReason: string | null
  readonly agreementFrom: Day | null
  readonly agreementTo: Day | null
  readonly publicFrom: Day | null
  readonly publicTo: Day | null
  readonly insuredUntil: Day | null
  /** Null where the month has no row of attendance. */
  readonly days: number | null
  /** Null where the month has no row of pay. */
  readonly due: number | null
  readonly paid: number | null
  readonly paidOn: Day | null
}

/** A post with one who holds it in a month; null where nobody does. */
export interface PostHolding {
  readonly postId: string
  readonly title: string
  readonly area: AreaCode
  readonly quota: number
  readonly monthlyPay: number
  readonly openedOn: Day | null
  readonly holder: Holder | null
}
