import * as Month from "@wengang/domain/values/Month.ts"
import { postKey } from "../../synthetic/Holdings.ts"
import type { Ledgers, Row } from "../../synthetic/Ledgers.ts"
import { day, month, yuan } from "../../synthetic/Literals.ts"
import { appointmentOf, find } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { noticePersons } from "../NoticeHouseholds.ts"
import { villages } from "../NoticeVillages.ts"

/**
 * 凹郭: since 2021-09 a daughter holds a village post of 300 yuan; since 2021-11-29 she works at a school of the
 * county, and her mother, who holds a county post herself, signs in for her.
 */
export const plantN8: Fault = (ledgers) => {
  const daughter = noticePersons.absentDaughter
  const appointmentId = appointmentOf(daughter)
  const post = find(ledgers.post, ({ id }) => id === postKey(villages.aoguo.code, "cleaner"))
  post.quota += 1
  ledgers.appointment.push(appointment(ledgers, appointmentId, post.id))
  ledgers.employment.push(record(ledgers, daughter))
  for (const worked of Month.range(month("2021-09"), month("2022-02"))) {
    const signedBy = worked >= "2021-12" ? noticePersons.standIn : null
    ledgers.attendance.push({ appointmentId, month: worked, days: 22, signedBy })
    const paidOn = day(`${Month.plus(worked, 1)}-05`)
    ledgers.pay.push({ appointmentId, month: worked, due: yuan(300), paid: yuan(300), paidOn, payee: null })
  }
  const { householdId } = find(ledgers.person, ({ id }) => id === daughter)
  return [
    caught("N8", ["post.holder-employed", "attendance.signed-by-other"], "appointment", [appointmentId]),
    caught("N8", ["post.household-posts"], "household", [householdId])
  ]
}

function appointment(ledgers: Ledgers, id: string, postId: string): Row<"appointment"> {
  const mothers = find(ledgers.appointment, (row) => row.personId === noticePersons.standIn)
  return {
    ...mothers,
    id,
    postId,
    personId: noticePersons.absentDaughter,
    startOn: day("2021-09-01"),
    agreementFrom: day("2021-09-01"),
    agreementTo: day("2022-08-31"),
    publicFrom: day("2021-08-20"),
    publicTo: day("2021-08-27")
  }
}

function record(ledgers: Ledgers, personId: string): Row<"employment"> {
  const mothers = find(ledgers.employment, (row) => row.personId === noticePersons.standIn)
  const id = `E${personId.slice(1)}-3`
  return { ...mothers, id, personId, monthlyIncome: yuan(300), startOn: day("2021-09-01") }
}
