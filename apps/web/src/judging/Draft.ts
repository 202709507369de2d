import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"

type Value = string | number | boolean | null

/** A new row, or changed cells of one that stands, by its key: what is sent when it is saved. */
export interface Draft {
  readonly ledger: HouseholdLedger
  readonly values: Readonly<Record<string, Value>>
}

/** The ledgers whose rows belong to a household. */
export const householdLedgers = [
  "household",
  "person",
  "employment",
  "appointment",
  "attendance",
  "pay",
  "grant",
  "trainee",
  "business",
  "referral"
] as const satisfies ReadonlyArray<LedgerName>
export type HouseholdLedger = (typeof householdLedgers)[number]

/** Whether rows of a ledger belong to a household. */
export function isOfHousehold(ledger: LedgerName): ledger is HouseholdLedger {
  return householdLedgers.some((name) => name === ledger)
}
