import type { LedgerName } from "../ledgers/ledgers.ts"
import type { AreaCode } from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"

/** The column that tells how new a row of a ledger is; ledgers that are not kept by date have none. */
export const newestBy = {
  area: null,
  household: "identifiedOn",
  person: null,
  employment: "verifiedOn",
  post: "openedOn",
  appointment: "startOn",
  attendance: "month",
  pay: "month",
  grant: "appliedOn",
  plan: "startOn",
  planned: null,
  class: "endOn",
  trainee: null,
  business: "registeredOn",
  vacancy: "publishedOn",
  referral: "referredOn",
  parameter: null,
  listed: "fromOn"
} as const satisfies Readonly<Record<LedgerName, string | null>>

/** How many rows of a sheet a run could read, and the newest day or month among them. */
export interface RowsRead {
  readonly rows: number
  /** Null where the sheet is not kept by date, or no row has one. */
  readonly newest: Day.Day | Month.Month | null
}

/** A sheet as a run found it, county by county where its rows lie in one. */
export interface SheetState extends RowsRead {
  readonly sheet: string
  readonly counties: ReadonlyArray<RowsRead & { readonly area: AreaCode }>
}

/** How many days before the day judged the newest row lies; a month by its last day, 0 for what lies ahead. */
export function ageOf(newest: RowsRead["newest"], asOf: Day.Day): number | null {
  if (newest === null) return null
  const day = Month.isRealMonth(newest) ? Month.lastDay(newest) : newest
  return Math.max(0, Day.daysBetween(day, asOf))
}
