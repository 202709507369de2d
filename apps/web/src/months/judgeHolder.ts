import { assessRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import type { JudgeRow } from "../grid/judgeRows.ts"

/** How long the keyboard rests before a row is judged, in milliseconds: the server is asked. */
export const pause = 400

/** Judges what would be written of a row; nothing is saved. */
export const judgeHolder: JudgeRow = async (writes) => {
  const judged = await Promise.all(
    writes.map(({ ledger, stands, values }) => {
      const { appointmentId = null, month = null } = stands?.values ?? values
      return call(assessRowEndpoint, { params: { ledger }, body: { values: { ...values, appointmentId, month } } })
    })
  )
  return judged.flatMap(({ opened }) => opened)
}
