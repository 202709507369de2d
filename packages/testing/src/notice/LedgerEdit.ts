import type { Ledgers } from "../synthetic/Ledgers.ts"

/** The row that satisfies a condition; an error where there is none, so that no fault is planted in thin air. */
export function find<R>(rows: ReadonlyArray<R>, where: (row: R) => boolean): R {
  const found = rows.find(where)
  if (found === undefined) throw new Error(`no row where ${where}`)
  return found
}

/** Takes the rows that satisfy a condition out of a list and hands them back. */
export function take<R>(rows: Array<R>, where: (row: R) => boolean): Array<R> {
  const taken = rows.filter(where)
  const kept = rows.filter((row) => !where(row))
  rows.splice(0, rows.length, ...kept)
  return taken
}

/** The key of the appointment that a person was given with the post. */
export function appointmentOf(personId: string): string {
  return `A${personId.slice(1)}`
}

/** The appointments to the posts of a village. */
export function appointmentsIn(ledgers: Ledgers, village: string): Array<Ledgers["appointment"][number]> {
  return ledgers.appointment.filter(({ postId }) => postId.startsWith(`G-${village}-`))
}

/** The active records of the people of a village, in the order of the ledger. */
export function activeRecordsIn(ledgers: Ledgers, village: string): Array<Ledgers["employment"][number]> {
  return ledgers.employment.filter(({ personId, endOn }) => personId.startsWith(`P-${village}-`) && endOn === null)
}
