import { attendanceHolderMissing } from "./attendance/attendance.holder-missing.ts"
import { attendanceSignedByOther } from "./attendance/attendance.signed-by-other.ts"
import { attendanceVillageWithoutRecords } from "./attendance/attendance.village-without-records.ts"
import { attendanceWhileAway } from "./attendance/attendance.while-away.ts"
import { ledgerAppointmentWithoutRecord } from "./employment/ledger.appointment-without-record.ts"
import { ledgerIncomplete } from "./employment/ledger.incomplete.ts"
import { ledgerNewWorkerMissing } from "./employment/ledger.new-worker-missing.ts"
import { ledgerPostWithoutAppointment } from "./employment/ledger.post-without-appointment.ts"
import { ledgerStale } from "./employment/ledger.stale.ts"
import { ledgerWorkerMissing } from "./employment/ledger.worker-missing.ts"
import { areaGrantCoverage } from "./grant/area.grant-coverage.ts"
import { grantAllowanceMissing } from "./grant/grant.allowance-missing.ts"
import { grantStartupMissing } from "./grant/grant.startup-missing.ts"
import { grantTransportMissing } from "./grant/grant.transport-missing.ts"
import { payInArrears } from "./pay/pay.in-arrears.ts"
import { payOutsideAppointment } from "./pay/pay.outside-appointment.ts"
import { payPayeeNotHolder } from "./pay/pay.payee-not-holder.ts"
import { payWithoutAttendance } from "./pay/pay.without-attendance.ts"
import { postHolderEmployed } from "./post/post.holder-employed.ts"
import { postHouseholdPosts } from "./post/post.household-posts.ts"
import { postMultiplePosts } from "./post/post.multiple-posts.ts"
import type { Rule } from "./Rule.ts"
import { householdWorkersDiffer } from "./register/household.workers-differ.ts"
import { personIdNumberDuplicate } from "./register/person.id-number-duplicate.ts"
import { personIdNumberInvalid } from "./register/person.id-number-invalid.ts"
import { personLabourContradictsAge } from "./register/person.labour-contradicts-age.ts"
import { planIncomplete } from "./training/plan.incomplete.ts"
import { planWithoutRoster } from "./training/plan.without-roster.ts"
import { trainingNeverTrained } from "./training/training.never-trained.ts"

/** All rules, room by room. */
export const rules = [
  personIdNumberInvalid,
  personIdNumberDuplicate,
  householdWorkersDiffer,
  personLabourContradictsAge,
  ledgerNewWorkerMissing,
  ledgerWorkerMissing,
  ledgerStale,
  ledgerIncomplete,
  ledgerPostWithoutAppointment,
  ledgerAppointmentWithoutRecord,
  postMultiplePosts,
  postHouseholdPosts,
  postHolderEmployed,
  attendanceVillageWithoutRecords,
  attendanceHolderMissing,
  attendanceSignedByOther,
  attendanceWhileAway,
  payInArrears,
  payWithoutAttendance,
  payOutsideAppointment,
  payPayeeNotHolder,
  grantTransportMissing,
  grantStartupMissing,
  grantAllowanceMissing,
  areaGrantCoverage,
  planWithoutRoster,
  planIncomplete,
  trainingNeverTrained
] as const

export type RuleId = (typeof rules)[number]["id"]

/** All rules seen alike, in the order of their ids. */
export const catalogue: ReadonlyArray<Rule> = [...(rules as ReadonlyArray<unknown> as ReadonlyArray<Rule>)].sort(
  (a, b) => (a.id < b.id ? -1 : 1)
)

const byId: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]))

/** The rule of an id. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id)
}
