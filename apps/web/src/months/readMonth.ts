import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import { textIn } from "../grid/cellText.ts"
import type { GridColumn } from "../grid/GridColumn.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { words } from "./months.words.ts"

/** What is written for a holder in a month. */
export const columns = [
  { name: "days", label: words.days, kind: "integer", width: 96 },
  { name: "due", label: words.due, kind: "yuan", width: 110 },
  { name: "paid", label: words.paid, kind: "yuan", width: 110 },
  { name: "paidOn", label: words.paidOn, kind: "day", width: 116 }
] as const satisfies ReadonlyArray<GridColumn>
export type CellName = (typeof columns)[number]["name"]

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

/** The ledger in which a cell is kept. */
export function ledgerOf(cell: CellName): "attendance" | "pay" {
  return cell === "days" ? "attendance" : "pay"
}

/** What stands in a cell, as people write it. */
export function standing(holder: HolderMonth, cell: CellName): string {
  const column = columns.find(({ name }) => name === cell)
  return column === undefined ? "" : textIn(column, holder[ledgerOf(cell)]?.values[cell])
}
