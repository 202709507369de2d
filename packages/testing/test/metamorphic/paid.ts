import * as Month from "@wengang/domain/values/Month.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"

/** A month of an appointment. */
export interface OwedMonth {
  readonly appointmentId: string
  readonly month: Month.Month
}

/** The ledgers with all that is due for the month paid to the holder five days after its end. */
export function paid(ledgers: Ledgers, { appointmentId, month }: OwedMonth): Ledgers {
  const isOwed = (row: OwedMonth) => row.appointmentId === appointmentId && row.month === month
  const postId = ledgers.appointment.find(({ id }) => id === appointmentId)?.postId
  const standard = ledgers.post.find(({ id }) => id === postId)?.monthlyPay
  if (standard === undefined) throw new Error(`${appointmentId} has no post`)
  const due = ledgers.pay.find(isOwed)?.due ?? standard
  const paidOn = `${Month.plus(month, 1)}-05` as (typeof ledgers.pay)[number]["paidOn"]
  const row = { appointmentId, month, due, paid: due, paidOn, payee: null }
  return { ...ledgers, pay: [...ledgers.pay.filter((other) => !isOwed(other)), row] }
}
