import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import { textOf } from "../ledgers/fieldText.ts"
import type { LedgerRow } from "../ledgers/rows.ts"

/** What is written for a holder in a month. */
export const cells = ["days", "due", "paid", "paidOn"] as const
export type CellName = (typeof cells)[number]

/** A holder in a month: the appointment, and the rows that stand already. */
export interface HolderMonth {
  readonly appointment: LedgerRow
  readonly attendance: LedgerRow | undefined
  readonly pay: LedgerRow | undefined
}

const most = "200"

/** Those who hold posts in an area in a month; null where there are more than fit a sheet. */
export async function readMonth(area: string | undefined, month: string): Promise<ReadonlyArray<HolderMonth> | null> {
  const place = area === undefined ? {} : { area }
  const rowsOf = (ledger: "appointment" | "attendance" | "pay", filter: ReadonlyArray<string>) =>
    call(listRowsEndpoint, { params: { ledger }, query: { ...place, filter, limit: most } })
  const [appointments, attendance, pay] = await Promise.all([
    rowsOf("appointment", []),
    rowsOf("attendance", [`month:${month}`]),
    rowsOf("pay", [`month:${month}`])
  ])
  if (appointments.next !== null) return null
  const rowFor = (rows: ReadonlyArray<LedgerRow>, key: string) =>
    rows.find(({ values }) => values.appointmentId === key)
  return appointments.rows
    .filter((appointment) => isHeld(appointment, month))
    .map((appointment) => ({
      appointment,
      attendance: rowFor(attendance.rows, appointment.key),
      pay: rowFor(pay.rows, appointment.key)
    }))
}

function isHeld({ values }: LedgerRow, month: string): boolean {
  const ended = values.endOn
  return String(values.startOn).slice(0, 7) <= month && (typeof ended !== "string" || ended.slice(0, 7) >= month)
}

/** What stands in a cell, as people write it. */
export function standing({ attendance, pay }: HolderMonth, cell: CellName): string {
  if (cell === "days") return textOf({ kind: "integer" }, attendance?.values.days)
  return textOf({ kind: cell === "paidOn" ? "day" : "yuan" }, pay?.values[cell])
}
