import { plusDays } from "../scrambling/days.ts"
import { type Soil, sheetOf } from "../scrambling/Ledgers.ts"
import type { Cells } from "../scrambling/Table.ts"

/** What places may set, and to which values: one number at least of every kind of subject. */
const terms: ReadonlyArray<readonly [rule: string, name: string, values: ReadonlyArray<string>]> = [
  ["pay.differs-from-attendance", "payByAttendance", ["是", "是", "是", "否"]],
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
  ["area.reserve-short", "factor", ["2", "1.5"]],
  ["area.grant-coverage", "minimum", ["10", "40"]],
  ["attendance.signed-by-other", "months", ["3", "24"]],
  ["pay.without-attendance", "months", ["3", "24"]],
  ["pay.late", "months", ["3", "24"]],
  ["pay.late", "days", ["15", "60"]],
  ["pay.in-arrears", "since", ["2019-06", "2021-07"]],
  ["pay.in-arrears", "days", ["10", "62"]],
  ["post.not-publicised", "since", ["2021-06-01", "2023-01-01"]],
  ["post.not-publicised", "days", ["3", "7"]],
  ["post.holder-employed", "days", ["30", "730"]],
  ["post.holder-age", "minimumAge", ["18"]],
  ["post.agreement-too-long", "ruralMonths", ["6", "24"]],
  ["post.agreement-too-long", "ordinaryMonths", ["12", "24"]],
  ["post.placement-over-limit", "months", ["12", "24", "60"]],
  ["post.placement-over-limit", "years", ["0", "10"]],
  ["post.placement-over-limit", "menRetire", ["55"]],
  ["post.placement-over-limit", "womenRetire", ["50", "60"]],
  ["training.never-trained", "retirementAge", ["50", "55"]],
  ["ledger.worker-missing", "adultAge", ["16", "20"]],
  ["ledger.new-worker-missing", "adultAge", ["17", "20"]],
  ["plan.not-started", "days", ["10", "90"]],
  ["plan.not-started", "undatedFrom", ["03-01", "10-01"]],
  ["training.trainee-not-eligible", "retirementAge", ["50", "55"]],
  ["training.trainee-not-eligible", "days", ["90", "730"]],
  ["grant.allowance-missing", "days", ["10", "90"]],
  ["grant.startup-missing", "months", ["6", "24"]],
  ["grant.startup-unjustified", "months", ["6", "24"]],
  ["grant.duplicate", "once", ["startup", "transport"]],
  ["household.monitored-without-measure", "days", ["90", "365"]],
  ["household.nobody-employed", "retirementAge", ["50", "55"]],
  ["ledger.returned-unattended", "days", ["10", "60"]],
  ["ledger.returned-unattended", "lookBack", ["180", "730"]],
  ["person.willing-unreferred", "days", ["10", "60"]],
  ["person.willing-unreferred", "retirementAge", ["50", "55"]],
  ["person.schooling-contradicts-age", "compulsoryTo", ["16", "18"]],
  ["person.schooling-contradicts-age", "preschoolEnd", ["6"]]
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
