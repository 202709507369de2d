import { dayNearBound, plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"

/** Monitored households identified about 180 days ago, most of whose measures ended or were given before that day. */
export function plantMonitored({ ledgers, random, judged }: Soil): void {
  const chosen = new Map<string, string>()
  sheetOf(ledgers, "户").change((cells) => {
    if (!random.chance(0.04)) return undefined
    const day = random.chance(0.5)
      ? plusDays(random.pick(judged), -180 + random.between(-1, 1))
      : dayNearBound(judged, random)
    chosen.set(cells.户编号 ?? "", day)
    return { 户类型: "监测户", 风险已消除: random.pick(["否", "否", "否", "是", ""]), 识别日期: day }
  })
  const identified = new Map<string, string>()
  for (const row of sheetOf(ledgers, "人员").rows) {
    const [person = "", household = ""] = row.split(",")
    const day = chosen.get(household)
    if (day !== undefined) identified.set(person, day)
  }
  for (const sheet of ["学员", "补贴", "就业"]) {
    const table = sheetOf(ledgers, sheet)
    const at = table.sheet.columns.findIndex(({ label }) => label === "人员编号")
    table.rows = table.rows.filter((row) => !(identified.has(row.split(",")[at] ?? "") && random.chance(0.8)))
  }
  for (const sheet of ["就业", "聘用"]) {
    const end = sheet === "就业" ? "结束日期" : "退岗日期"
    sheetOf(ledgers, sheet).change(({ 人员编号: person = "" }) => {
      const day = identified.get(person)
      return day === undefined || random.chance(0.2) ? undefined : { [end]: plusDays(day, random.between(-2, 1)) }
    })
  }
}
