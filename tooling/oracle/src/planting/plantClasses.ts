import { dayNearBound, plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"

/** Classes near the days judged, and in them whoever chance names: children, the old, the dead, the imprisoned. */
export function plantClasses({ ledgers, random, judged }: Soil): void {
  const classes = sheetOf(ledgers, "培训班")
  classes.change(() => {
    if (!random.chance(0.3)) return undefined
    const start = dayNearBound(judged, random)
    return { 开班日期: start, 结业日期: plusDays(start, random.between(0, 12)) }
  })
  const persons = sheetOf(ledgers, "人员").rows.map((row) => row.split(","))
  const held = classes.column(({ label }) => label === "班次编号")
  const strangers = persons.filter(() => random.chance(0.02))
  sheetOf(ledgers, "学员").add(
    strangers.map(([person = ""]) => ({
      班次编号: random.pick(held),
      人员编号: person,
      出勤天数: String(random.between(0, 8)),
      证书编号: random.pick(["", "Z-1"])
    }))
  )
  sheetOf(ledgers, "比对名单").add(
    strangers
      .filter(([, , , idNumber = ""]) => idNumber.length >= 18 && random.chance(0.2))
      .map(([, , , idNumber = ""]) => ({
        名单: random.pick(["服刑", "死亡", "社保参保"]),
        证件号码: random.pick([idNumber, idNumber.slice(0, 18)]),
        起始日期: dayNearBound(judged, random),
        结束日期: random.pick(["", dayNearBound(judged, random)]),
        来源: "某部门"
      }))
  )
}
