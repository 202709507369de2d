import { appointmentsIn, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { villages } from "../NoticeVillages.ts"

const unkept = [villages.xianzhuang, villages.chenzhai, villages.cuizhuang, villages.liuyingqiao]

/** 贤庄, 崔庄 and two more villages of 鄢陵 keep no attendance, and pay all the same. */
export const plantN9: Fault = (ledgers) => {
  const appointments = unkept.flatMap(({ code }) => appointmentsIn(ledgers, code).map(({ id }) => id))
  take(ledgers.attendance, ({ appointmentId }) => appointments.includes(appointmentId))
  return [
    caught(
      "N9",
      ["attendance.village-without-records"],
      "area",
      unkept.map(({ code }) => code)
    ),
    caught("N9", ["pay.without-attendance"], "appointment", appointments)
  ]
}
