import type { LedgerName, ledgers } from "./ledgers.ts"

type FieldOf<L extends LedgerName> = keyof (typeof ledgers)[L]["fields"] & string

/**
 * The fields by which rows may be put in order. Never one that is masked: an order tells what a mask hides. Choices are
 * for filters, and so is free text that nobody reads from A to Z.
 */
const declared: { readonly [L in LedgerName]?: ReadonlyArray<FieldOf<L>> } = {
  household: ["id", "area", "headName", "identifiedOn", "declaredSize", "declaredWorkers"],
  person: ["id", "householdId", "name", "bornOn", "statusOn"],
  employment: ["id", "personId", "employer", "monthlyIncome", "startOn", "endOn", "verifiedOn"],
  post: ["id", "area", "title", "quota", "monthlyPay", "requiredDays", "openedOn", "withdrawnOn"],
  appointment: ["id", "postId", "personId", "startOn", "endOn", "agreementFrom", "agreementTo", "insuredUntil"],
  attendance: ["appointmentId", "month", "days"],
  pay: ["appointmentId", "month", "due", "paid", "paidOn"],
  grant: ["id", "personId", "period", "amount", "appliedOn", "approvedOn", "paidOn"],
  plan: ["id", "area", "year", "occupation", "plannedCount", "startOn", "endOn", "hours"],
  planned: ["planId", "personId"],
  class: ["id", "planId", "area", "occupation", "startOn", "endOn", "days", "declaredCount"],
  trainee: ["classId", "personId", "daysAttended"],
  business: ["id", "personId", "name", "registeredOn", "closedOn"],
  vacancy: ["id", "area", "employer", "occupation", "headcount", "monthlyPay", "publishedOn", "verifiedOn", "closedOn"],
  referral: ["vacancyId", "personId", "referredOn"]
}

/** The fields by which a ledger's rows may be put in order. */
export function sortableFields(ledger: LedgerName): ReadonlyArray<string> {
  return declared[ledger] ?? []
}
