import * as Day from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import type { Ledgers, Row } from "../../src/synthetic/Ledgers.ts"

/** A month of an appointment for which pay is owed. */
export interface OwedMonth {
  readonly appointmentId: string
  readonly month: Month.Month
}

/** The ledgers with all that is due for the month paid so many days after its end, to whomever the row names already. */
export function paid(ledgers: Ledgers, owed: OwedMonth, daysAfter: number): Ledgers {
  const isOwed = ({ appointmentId, month }: OwedMonth) => appointmentId === owed.appointmentId && month === owed.month
  const known = ledgers.pay.find(isOwed)
  const due = known?.due ?? standardPay(ledgers, owed.appointmentId)
  const paidOn = Day.plusDays(Month.lastDay(owed.month), daysAfter)
  const row: Row<"pay"> = { ...owed, due, paid: due, paidOn, payee: known?.payee ?? null }
  return { ...ledgers, pay: [...ledgers.pay.filter((other) => !isOwed(other)), row] }
}

function standardPay(ledgers: Ledgers, appointmentId: string): Row<"post">["monthlyPay"] {
  const postId = ledgers.appointment.find(({ id }) => id === appointmentId)?.postId
  const post = ledgers.post.find(({ id }) => id === postId)
  if (post === undefined) throw new Error(`${appointmentId} has no post`)
  return post.monthlyPay
}
