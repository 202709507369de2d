import { dayNearBound, plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"

/** A wrong check symbol, a letter that is no symbol, a digit too few. */
const wrongCodes = ["914110020010010000", "91410000000000000I", "91411002001001000"]

/** Counties with too few vacancies, and vacancies that lack something or were verified long ago. */
export function plantReserve({ ledgers, random, judged }: Soil): void {
  const vacancies = sheetOf(ledgers, "岗位储备")
  const areas = vacancies.column(({ label }) => label === "所在地区")
  const short = new Set([...new Set(areas.map((area) => area.slice(0, 6)))].filter(() => random.chance(0.5)))
  vacancies.change((cells) => ({
    ...(short.has(cells.所在地区?.slice(0, 6) ?? "") ? { 人数: String(random.between(0, 4)) } : {}),
    ...(random.chance(0.15) ? { [random.pick(["工种", "月薪", "联系电话"])]: "" } : {}),
    ...(random.chance(0.2) ? { 信用代码: random.pick([...wrongCodes, cells.信用代码?.toLowerCase() ?? ""]) } : {}),
    ...(random.chance(0.15) ? { 截止日期: plusDays(random.pick(judged), random.between(-1, 1)) } : {}),
    ...(random.chance(0.3) ? { 核实日期: random.pick(["", dayNearBound(judged, random)]) } : {})
  }))
}
