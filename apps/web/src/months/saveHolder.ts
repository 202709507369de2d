import { assessRowEndpoint, correctRowEndpoint, createRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import { Refusal } from "../api/Refusal.ts"
import { valueIn } from "../ledgers/fieldText.ts"
import type { LedgerRow, Values, Verdict } from "../ledgers/rows.ts"
import { type CellName, cells, type HolderMonth, standing } from "./readMonth.ts"

type Texts = Readonly<Record<CellName, string>>

/** One row of attendance or pay that is to be written. */
interface Draft {
  readonly ledger: "attendance" | "pay"
  readonly row: LedgerRow | undefined
  readonly values: Values
}

const kinds = { days: "integer", due: "yuan", paid: "yuan", paidOn: "day" } as const

/** Whether anything else is written than what stands. */
export function isChanged(holder: HolderMonth, texts: Texts): boolean {
  return cells.some((cell) => texts[cell].trim() !== standing(holder, cell))
}

/** Judges what is written for a holder; nothing is saved. */
export async function assessHolder(holder: HolderMonth, month: string, texts: Texts): Promise<ReadonlyArray<Verdict>> {
  const judged = await Promise.all(
    draftsOf(holder, texts).map(({ ledger, values }) => {
      const key = { appointmentId: holder.appointment.key, month }
      return call(assessRowEndpoint, { params: { ledger }, body: { values: { ...values, ...key } } })
    })
  )
  return judged.flatMap(({ opened }) => opened)
}

/** Saves what is written for a holder, attendance first; the verdicts that it opened. */
export async function saveHolder(holder: HolderMonth, month: string, texts: Texts): Promise<ReadonlyArray<Verdict>> {
  const opened: Array<Verdict> = []
  for (const { ledger, row, values } of draftsOf(holder, texts)) {
    const body = { values }
    const key = { appointmentId: holder.appointment.key, month }
    const written =
      row === undefined
        ? await call(createRowEndpoint, { params: { ledger }, body: { values: { ...values, ...key } } })
        : await call(correctRowEndpoint, { params: { ledger, key: row.key }, body }, row.version)
    opened.push(...written.judgement.opened)
  }
  return opened
}

function draftsOf(holder: HolderMonth, texts: Texts): ReadonlyArray<Draft> {
  const read = (cell: CellName) => {
    const value = valueIn({ kind: kinds[cell] }, texts[cell])
    if ("wrong" in value) throw new Refusal(value.wrong, 0)
    return value.value
  }
  const changed = (some: ReadonlyArray<CellName>) =>
    some.filter((cell) => texts[cell].trim() !== standing(holder, cell)).map((cell) => [cell, read(cell)] as const)
  const { attendance, pay, appointment } = holder
  const person = appointment.values.personId ?? null
  const days = changed(["days"])
  const money = changed(["due", "paid", "paidOn"])
  return [
    ...(days.length === 0
      ? []
      : [
          {
            ledger: "attendance" as const,
            row: attendance,
            values: { ...Object.fromEntries(days), ...(attendance === undefined ? { signedBy: person } : {}) }
          }
        ]),
    ...(money.length === 0
      ? []
      : [
          {
            ledger: "pay" as const,
            row: pay,
            values: { ...Object.fromEntries(money), ...(pay === undefined ? { payee: person } : {}) }
          }
        ])
  ]
}
