import { plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"
import type { Cells } from "../scrambling/Table.ts"

/** Holders whose relatives hold a post too, who own a business, or whose publicity was short or came late. */
export function plantHolders({ ledgers, random }: Soil): void {
  const appointments = sheetOf(ledgers, "聘用")
  const persons = new Set(sheetOf(ledgers, "人员").column(({ label }) => label === "人员编号"))
  const relatives: Array<Cells> = []
  const owners: Array<string> = []
  appointments.change((cells) => {
    const { 人员编号: person = "", 聘用编号: appointment = "" } = cells
    const relative = person.replace(/\d+$/, (number) => String(Number(number) + 1))
    if (random.chance(0.1) && persons.has(relative)) {
      relatives.push({ ...cells, 聘用编号: `${appointment}-4`, 人员编号: relative })
    }
    if (random.chance(0.05)) owners.push(person)
    if (!random.chance(0.1)) return undefined
    const start = plusDays("2022-01-01", random.between(0, 5))
    const end = plusDays(start, random.between(-3, 1))
    return { 上岗日期: start, 公示起: plusDays(end, -random.between(3, 5)), 公示止: random.pick([end, end, ""]) }
  })
  appointments.add(relatives)
  sheetOf(ledgers, "经营主体").change(() => (random.chance(0.2) ? { 人员编号: random.pick(owners) } : undefined))
}
