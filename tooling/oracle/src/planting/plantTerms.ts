import { plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"
import type { Cells } from "../scrambling/Table.ts"

/** What places may set, and to which values: one number at least of every kind of subject. */
const terms: ReadonlyArray<readonly [rule: string, name: string, values: ReadonlyArray<string>]> = [
  ["pay.differs-from-attendance", "payByAttendance", ["是", "否"]],
  ["pay.differs-from-attendance", "tolerance", ["5", "60"]],
  ["post.holder-age", "newHolderMaximum", ["55", "65"]],
  ["post.holder-age", "maximumAge", ["65"]],
  ["post.household-posts", "holders", ["2", "2", "3"]],
  ["post.vacant", "days", ["3", "30"]],
  ["attendance.below-minimum", "minimum", ["8", "10"]],
  ["ledger.stale", "days", ["30", "90"]],
  ["household.phone-shared", "households", ["2", "3"]],
  ["grant.allowance-amount", "rate", ["40"]],
  ["grant.transport-missing", "scope", ["away"]],
  ["grant.transport-missing", "days", ["30", "180"]],
  ["grant.transport-unjustified", "scope", ["away"]],
  ["grant.transport-unjustified", "days", ["30", "180"]],
  ["grant.unpaid", "days", ["60"]],
  ["training.low-attendance-paid", "percent", ["60", "90"]],
  ["vacancy.stale", "days", ["7", "60"]],
  ["area.grant-coverage", "percent", ["50", "97"]],
  ["area.reserve-short", "factor", ["2", "1.5"]]
]

/** Terms that a province, city, county, township or village set; some only begin or end on a day judged. */
export function plantTerms({ ledgers, random, judged }: Soil): void {
  const villages = [...new Set(sheetOf(ledgers, "户").column(({ label }) => label === "所在村"))]
  // What a whole province sets hides what the nation says: few do.
  const levels = [2, 4, ...Array<number>(6).fill(6), 9, 9, 12, 12]
  const places = Math.max(6, Math.round(villages.length / 15))
  const rows = terms.flatMap(([rule, name, values]) =>
    Array.from({ length: places }, (): Cells => {
      const village = random.pick(villages)
      const today = random.pick(judged)
      return {
        规则: rule,
        名称: name,
        值: random.pick(values),
        适用地区: random.chance(0.02) ? "" : village.slice(0, random.pick(levels)).padEnd(12, "0"),
        起: random.pick(["2020-01-01", "2020-01-01", today, plusDays(today, 1)]),
        止: random.pick(["", "", "", plusDays(today, random.between(0, 1))]),
        依据: "某地规定",
        状态: random.pick(["已确认", "待核实"])
      }
    })
  )
  sheetOf(ledgers, "参数").add(withoutOverlap(rows))
}

/** One row for each name and place: windows of one jurisdiction must not overlap. */
function withoutOverlap(rows: ReadonlyArray<Cells>): ReadonlyArray<Cells> {
  const places = new Set<string>()
  return rows.filter(({ 规则: rule, 名称: name, 适用地区: place, 起: from = "", 止: to = "" }) => {
    const key = [rule, name, place].join("/")
    if (places.has(key) || (to !== "" && to < from)) return false
    places.add(key)
    return true
  })
}
