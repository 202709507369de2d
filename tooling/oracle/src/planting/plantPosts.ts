import { dayNearBound, movedMonth, plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"
import type { Cells } from "../scrambling/Table.ts"

/** Posts of counties and enterprises whose holders come near 36 months, in one spell or two; and posts just left. */
export function plantPosts({ ledgers, random, judged }: Soil): void {
  const limited = new Set<string>()
  const left = new Map<string, string>()
  sheetOf(ledgers, "岗位").change(({ 岗位编号: post = "" }) => {
    if (random.chance(0.15)) left.set(post, plusDays(random.pick(judged), -random.between(4, 7)))
    if (!random.chance(0.3)) return undefined
    limited.add(post)
    return { 级别: random.pick(["县级", "企业"]) }
  })
  const second: Array<Cells> = []
  const appointments = sheetOf(ledgers, "聘用")
  appointments.change((cells) => {
    const post = cells.岗位编号 ?? ""
    const leftOn = left.get(post)
    if (leftOn !== undefined) return { 退岗日期: leftOn }
    if (!limited.has(post) || random.chance(0.3)) return undefined
    const today = random.pick(judged)
    const begun = `${movedMonth(today.slice(0, 7), -random.between(35, 38))}${random.pick(["-01", "-01", "-02", "-15"])}`
    if (random.chance(0.5)) return { 上岗日期: begun, 退岗日期: random.pick(["", "", dayNearBound(judged, random)]) }
    const middle = `${movedMonth(today.slice(0, 7), -random.between(2, 20))}-${random.pick(["01", "15"])}`
    const again = plusDays(middle, random.pick([0, 1, 1, 2, 20]))
    second.push({ ...cells, 聘用编号: `${cells.聘用编号}-3`, 上岗日期: again, 退岗日期: "" })
    return { 上岗日期: begun, 退岗日期: middle }
  })
  appointments.add(second)
}
