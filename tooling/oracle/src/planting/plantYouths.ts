import { birthNearBound } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"

/** Persons whom no ledger names any longer, most of them just grown up or just not. */
export function plantYouths({ ledgers, random, judged }: Soil): void {
  const named = new Set(
    ["就业", "聘用"].flatMap((sheet) => sheetOf(ledgers, sheet).column(({ label }) => label === "人员编号"))
  )
  const labour = ["无劳动力", "普通劳动力", "弱劳动力或半劳动力", "丧失劳动力"]
  sheetOf(ledgers, "人员").change(({ 人员编号: person = "" }) => {
    if (named.has(person) || !random.chance(0.06)) return undefined
    return {
      出生日期: birthNearBound(judged, random),
      在校状况: random.pick(["", "非在校", "非在校", "高中"]),
      劳动技能: random.pick(labour),
      就业意愿: random.pick(["", "", "", "是"])
    }
  })
}
