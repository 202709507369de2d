import { attendanceBelowMinimum } from "./attendance/attendance.below-minimum.ts"
import { attendanceHolderMissing } from "./attendance/attendance.holder-missing.ts"
import { attendanceImpossibleDays } from "./attendance/attendance.impossible-days.ts"
import { attendanceSignedByOther } from "./attendance/attendance.signed-by-other.ts"
import { attendanceVillageWithoutRecords } from "./attendance/attendance.village-without-records.ts"
import { attendanceWhileAway } from "./attendance/attendance.while-away.ts"
import { householdMonitoredWithoutMeasure } from "./employment/household.monitored-without-measure.ts"
import { householdNobodyEmployed } from "./employment/household.nobody-employed.ts"
import { ledgerAppointmentWithoutRecord } from "./employment/ledger.appointment-without-record.ts"
import { ledgerAwayByLocalChannel } from "./employment/ledger.away-by-local-channel.ts"
import { ledgerDatesImpossible } from "./employment/ledger.dates-impossible.ts"
import { ledgerDestituteAway } from "./employment/ledger.destitute-away.ts"
import { ledgerIncomplete } from "./employment/ledger.incomplete.ts"
import { ledgerNewWorkerMissing } from "./employment/ledger.new-worker-missing.ts"
import { ledgerNoLabourAway } from "./employment/ledger.no-labour-away.ts"
import { ledgerPostWithoutAppointment } from "./employment/ledger.post-without-appointment.ts"
import { ledgerReturnedUnattended } from "./employment/ledger.returned-unattended.ts"
import { ledgerStale } from "./employment/ledger.stale.ts"
import { ledgerStudentWorking } from "./employment/ledger.student-working.ts"
import { ledgerTwoPlaces } from "./employment/ledger.two-places.ts"
import { ledgerWorkerMissing } from "./employment/ledger.worker-missing.ts"
import { areaGrantCoverage } from "./grant/area.grant-coverage.ts"
import { grantAllowanceAmount } from "./grant/grant.allowance-amount.ts"
import { grantAllowanceMissing } from "./grant/grant.allowance-missing.ts"
import { grantDuplicate } from "./grant/grant.duplicate.ts"
import { grantNotEligible } from "./grant/grant.not-eligible.ts"
import { grantStartupMissing } from "./grant/grant.startup-missing.ts"
import { grantStartupUnjustified } from "./grant/grant.startup-unjustified.ts"
import { grantTransportMissing } from "./grant/grant.transport-missing.ts"
import { grantTransportUnjustified } from "./grant/grant.transport-unjustified.ts"
import { grantUnpaid } from "./grant/grant.unpaid.ts"
import { payDiffersFromAttendance } from "./pay/pay.differs-from-attendance.ts"
import { payInArrears } from "./pay/pay.in-arrears.ts"
import { payLate } from "./pay/pay.late.ts"
import { payOutsideAppointment } from "./pay/pay.outside-appointment.ts"
import { payPayeeNotHolder } from "./pay/pay.payee-not-holder.ts"
import { payWithoutAttendance } from "./pay/pay.without-attendance.ts"
import { postAgreementMissing } from "./post/post.agreement-missing.ts"
import { postAgreementTooLong } from "./post/post.agreement-too-long.ts"
import { postHolderAge } from "./post/post.holder-age.ts"
import { postHolderEmployed } from "./post/post.holder-employed.ts"
import { postHolderNotEligible } from "./post/post.holder-not-eligible.ts"
import { postHolderOwnsBusiness } from "./post/post.holder-owns-business.ts"
import { postHolderPubliclyPaid } from "./post/post.holder-publicly-paid.ts"
import { postHouseholdPosts } from "./post/post.household-posts.ts"
import { postMultiplePosts } from "./post/post.multiple-posts.ts"
import { postNotPublicised } from "./post/post.not-publicised.ts"
import { postOverQuota } from "./post/post.over-quota.ts"
import { postPlacementOverLimit } from "./post/post.placement-over-limit.ts"
import { postUninsured } from "./post/post.uninsured.ts"
import { postVacant } from "./post/post.vacant.ts"
import type { Rule } from "./Rule.ts"
import { caseIncomplete } from "./rectification/case.incomplete.ts"
import { caseNoWiderCheck } from "./rectification/case.no-wider-check.ts"
import { caseOverdue } from "./rectification/case.overdue.ts"
import { caseRecurred } from "./rectification/case.recurred.ts"
import { caseUnproved } from "./rectification/case.unproved.ts"
import { inspectionSampleDiffers } from "./rectification/inspection.sample-differs.ts"
import { inspectionTotalsDiffer } from "./rectification/inspection.totals-differ.ts"
import { householdHeadCount } from "./register/household.head-count.ts"
import { householdPhoneShared } from "./register/household.phone-shared.ts"
import { householdSizeDiffers } from "./register/household.size-differs.ts"
import { householdWorkersDiffer } from "./register/household.workers-differ.ts"
import { personDisabilityCard } from "./register/person.disability-card.ts"
import { personGoneStillServed } from "./register/person.gone-still-served.ts"
import { personIdNumberContradicts } from "./register/person.id-number-contradicts.ts"
import { personIdNumberDuplicate } from "./register/person.id-number-duplicate.ts"
import { personIdNumberInvalid } from "./register/person.id-number-invalid.ts"
import { personLabourContradictsAge } from "./register/person.labour-contradicts-age.ts"
import { personLabourInSchool } from "./register/person.labour-in-school.ts"
import { personPhoneInvalid } from "./register/person.phone-invalid.ts"
import { personSchoolingContradictsAge } from "./register/person.schooling-contradicts-age.ts"
import { areaReserveShort } from "./reserve/area.reserve-short.ts"
import { personWillingUnreferred } from "./reserve/person.willing-unreferred.ts"
import { vacancyEmployerCodeInvalid } from "./reserve/vacancy.employer-code-invalid.ts"
import { vacancyIncomplete } from "./reserve/vacancy.incomplete.ts"
import { vacancyStale } from "./reserve/vacancy.stale.ts"
import { classCountDiffers } from "./training/class.count-differs.ts"
import { planIncomplete } from "./training/plan.incomplete.ts"
import { planNotStarted } from "./training/plan.not-started.ts"
import { planRosterShort } from "./training/plan.roster-short.ts"
import { planWithoutRoster } from "./training/plan.without-roster.ts"
import { trainingAttendedWhileAway } from "./training/training.attended-while-away.ts"
import { trainingClassesOverlap } from "./training/training.classes-overlap.ts"
import { trainingLowAttendancePaid } from "./training/training.low-attendance-paid.ts"
import { trainingNeverTrained } from "./training/training.never-trained.ts"
import { trainingTraineeNotEligible } from "./training/training.trainee-not-eligible.ts"

/** All rules, room by room. */
export const rules = [
  personIdNumberInvalid,
  personIdNumberDuplicate,
  personIdNumberContradicts,
  personPhoneInvalid,
  householdPhoneShared,
  householdHeadCount,
  householdSizeDiffers,
  householdWorkersDiffer,
  personGoneStillServed,
  personLabourContradictsAge,
  personLabourInSchool,
  personSchoolingContradictsAge,
  personDisabilityCard,
  ledgerNewWorkerMissing,
  ledgerWorkerMissing,
  ledgerStale,
  ledgerIncomplete,
  ledgerDatesImpossible,
  ledgerNoLabourAway,
  ledgerStudentWorking,
  ledgerDestituteAway,
  ledgerAwayByLocalChannel,
  ledgerPostWithoutAppointment,
  ledgerAppointmentWithoutRecord,
  ledgerTwoPlaces,
  ledgerReturnedUnattended,
  householdNobodyEmployed,
  householdMonitoredWithoutMeasure,
  postHolderAge,
  postMultiplePosts,
  postHouseholdPosts,
  postHolderEmployed,
  postHolderOwnsBusiness,
  postHolderPubliclyPaid,
  postHolderNotEligible,
  postAgreementMissing,
  postAgreementTooLong,
  postPlacementOverLimit,
  postNotPublicised,
  postUninsured,
  postOverQuota,
  postVacant,
  attendanceVillageWithoutRecords,
  attendanceHolderMissing,
  attendanceSignedByOther,
  attendanceBelowMinimum,
  attendanceImpossibleDays,
  attendanceWhileAway,
  payInArrears,
  payWithoutAttendance,
  payOutsideAppointment,
  payDiffersFromAttendance,
  payPayeeNotHolder,
  payLate,
  grantTransportMissing,
  grantTransportUnjustified,
  grantStartupMissing,
  grantStartupUnjustified,
  grantAllowanceMissing,
  grantAllowanceAmount,
  grantDuplicate,
  grantNotEligible,
  grantUnpaid,
  areaGrantCoverage,
  planWithoutRoster,
  planRosterShort,
  planIncomplete,
  planNotStarted,
  trainingNeverTrained,
  trainingTraineeNotEligible,
  trainingClassesOverlap,
  trainingAttendedWhileAway,
  trainingLowAttendancePaid,
  classCountDiffers,
  vacancyStale,
  vacancyIncomplete,
  vacancyEmployerCodeInvalid,
  personWillingUnreferred,
  areaReserveShort,
  inspectionSampleDiffers,
  inspectionTotalsDiffer,
  caseIncomplete,
  caseOverdue,
  caseUnproved,
  caseRecurred,
  caseNoWiderCheck
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
