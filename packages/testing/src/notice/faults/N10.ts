import { appointmentsIn, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { villages } from "../NoticeVillages.ts"

/** 汪店: seven holders of village posts were paid up to 2021-09 only. */
export const plantN10: Fault = (ledgers) => {
  const unpaid = appointmentsIn(ledgers, villages.wangdian.code).map(({ id }) => id)
  take(ledgers.pay, ({ appointmentId, month }) => unpaid.includes(appointmentId) && month > "2021-09")
  return [caught("N10", ["pay.in-arrears"], "appointment", unpaid)]
}
