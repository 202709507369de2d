import { movedMonth, plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"

/** Pay that came 30 to 32 days after the end of one of the months looked back on, or of the one before these. */
export function plantPay({ ledgers, random, judged }: Soil): void {
  sheetOf(ledgers, "工资").change(() => {
    if (!random.chance(0.03)) return undefined
    const month = movedMonth(random.pick(judged).slice(0, 7), -random.between(1, 13))
    const paidOn = plusDays(`${movedMonth(month, 1)}-01`, random.between(29, 31))
    return { 月份: month, 发放日期: paidOn }
  })
}
