import { area, day, yuan } from "../../synthetic/Literals.ts"
import { activeRecordsIn, appointmentsIn, find } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { villages } from "../NoticeVillages.ts"

/** 焦庄: no record was verified since last year, and one who signs in at home stands there as working away. */
export const plantN4: Fault = (ledgers) => {
  const village = villages.jiaozhuang.code
  const stale = activeRecordsIn(ledgers, village)
  for (const record of stale) record.verifiedOn = day("2021-12-15")
  const appointment = find(appointmentsIn(ledgers, village), () => true)
  const record = find(ledgers.employment, ({ personId }) => personId === appointment.personId)
  const away = {
    ...record,
    id: `E${record.personId.slice(1)}-2`,
    place: area("410184"),
    employer: "某建筑公司",
    channel: "migrant" as const,
    monthlyIncome: yuan(3600),
    startOn: day("2021-10-01")
  }
  ledgers.employment.push(away)
  return [
    caught("N4", ["ledger.stale"], "employment", [...stale.map(({ id }) => id), away.id]),
    caught("N4", ["attendance.while-away", "post.holder-employed"], "appointment", [appointment.id])
  ]
}
