import { movedMonth } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"

/** Months that are just settled, or just not yet, as of a day judged: few days, other signers, villages without a row. */
export function plantAttendance({ ledgers, random, judged }: Soil): void {
  const attendance = sheetOf(ledgers, "考勤")
  const persons = sheetOf(ledgers, "人员").column(({ label }) => label === "人员编号")
  const lastMonth = () => movedMonth(random.pick(judged).slice(0, 7), -1)
  attendance.change(() => {
    if (!random.chance(0.03)) return undefined
    const signer = random.chance(0.2) ? random.pick(persons) : ""
    return { 月份: lastMonth(), 出勤天数: String(random.between(0, 4)), 签到人: signer }
  })
  const silent = new Set(
    [...new Set(sheetOf(ledgers, "岗位").column(({ label }) => label === "所在村"))]
      .filter(() => random.chance(0.1))
      .map((village) => `-${village}-`)
  )
  const months = new Set(judged.map((day) => movedMonth(day.slice(0, 7), -1)))
  attendance.rows = attendance.rows.filter((row) => {
    const [appointment = "", month = ""] = row.split(",")
    return !(months.has(month) && [...silent].some((village) => appointment.includes(village)))
  })
}
