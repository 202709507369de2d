import { appointmentOf, find, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { noticePersons } from "../NoticeHouseholds.ts"

/**
 * 张刘寨: two assistants of the employment ledger are not in the sign-in sheet, one although appointed, the other
 * because he never was; a third holder is in no employment ledger.
 */
export const plantN2: Fault = (ledgers) => {
  const unsigned = appointmentOf(noticePersons.unsignedAssistant)
  take(ledgers.attendance, (row) => row.appointmentId === unsigned)

  const never = appointmentOf(noticePersons.unappointedAssistant)
  take(ledgers.appointment, (row) => row.id === never)
  take(ledgers.attendance, (row) => row.appointmentId === never)
  take(ledgers.pay, (row) => row.appointmentId === never)
  const record = find(ledgers.employment, (row) => row.personId === noticePersons.unappointedAssistant)

  take(ledgers.employment, (row) => row.personId === noticePersons.unrecordedHolder)
  return [
    caught("N2", ["attendance.holder-missing"], "appointment", [unsigned]),
    caught("N2", ["ledger.post-without-appointment"], "employment", [record.id]),
    caught("N2", ["ledger.appointment-without-record"], "appointment", [appointmentOf(noticePersons.unrecordedHolder)])
  ]
}
