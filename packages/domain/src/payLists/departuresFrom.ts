import type { PayFigures } from "./PayList.ts"

/** What the ledgers have of a holder's month now: null for a row that is not there. Money in fen. */
export interface StandingMonth {
  readonly appointmentId: string
  readonly name: string
  readonly days: number | null
  readonly due: number | null
  readonly paid: number | null
}

/** Where the ledgers have left an approved list. */
export interface Departure {
  readonly appointmentId: string
  readonly name: string
  /** Null for whoever is not on the list. */
  readonly approved: Pick<PayFigures, "days" | "due"> | null
  readonly now: Pick<StandingMonth, "days" | "due" | "paid">
  /** What is due otherwise, or was paid beyond what was approved, in fen. */
  readonly amount: number
}

/**
 * The holders for whom attendance or pay is no longer what was approved: other days, another amount due, more paid than
 * that, or paid without being on the list. That pay comes to be paid as approved is no departure.
 */
export function departuresFrom(
  figures: ReadonlyArray<PayFigures>,
  standing: ReadonlyArray<StandingMonth>
): ReadonlyArray<Departure> {
  const now = new Map(standing.map((one) => [one.appointmentId, one]))
  const listed = new Set(figures.map(({ appointmentId }) => appointmentId))
  return [
    ...figures.flatMap(({ appointmentId, name, days, due }) => {
      const month = now.get(appointmentId) ?? { days: null, due: null, paid: null }
      const otherwise = month.due === null ? 0 : Math.abs(month.due - due)
      const beyond = Math.max(0, (month.paid ?? 0) - due)
      if (month.days === days && otherwise === 0 && beyond === 0) return []
      return [departure(appointmentId, name, { days, due }, month, Math.max(otherwise, beyond))]
    }),
    ...standing.flatMap((month) => {
      const paid = month.paid ?? 0
      if (listed.has(month.appointmentId) || paid === 0) return []
      return [departure(month.appointmentId, month.name, null, month, paid)]
    })
  ]
}

function departure(
  appointmentId: string,
  name: string,
  approved: Departure["approved"],
  { days, due, paid }: Departure["now"],
  amount: number
): Departure {
  return { appointmentId, name, approved, now: { days, due, paid }, amount }
}
