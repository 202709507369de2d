import type { PolicyBook } from "../../policies/PolicyBook.ts"
import type * as Day from "../../values/Day.ts"
import type * as Month from "../../values/Month.ts"
import { Inquiry } from "../Inquiry.ts"
import { attendanceHolderMissing } from "./attendance.holder-missing.ts"
import { attendanceVillageWithoutRecords } from "./attendance.village-without-records.ts"

/** The rules that ask a village for attendance; each has a term of its own, which places may set. */
const rules = [attendanceHolderMissing, attendanceVillageWithoutRecords]

/** The months of whose attendance rules ask villages on a day: mostly one, the last that is settled. */
export function monthsAsked(policies: PolicyBook, asOf: Day.Day): ReadonlyArray<Month.Month> {
  const inquiry = new Inquiry(asOf, { has: () => true })
  const terms = rules.flatMap(({ id, parameters: { settleDays } }) => [
    settleDays.national,
    ...policies.windowsOf(id, settleDays.name).map(({ value }) => value)
  ])
  const days = new Set(terms.filter((value) => typeof value === "number"))
  return [...new Set([...days].map((count) => inquiry.settledMonth(count)))]
}
