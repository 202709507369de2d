import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"

/** Rows of the households that drafts concern, before and after the drafts were laid over them. */
export interface Laid {
  readonly households: ReadonlyArray<string>
  readonly before: HouseholdRows
  readonly after: HouseholdRows
  /** What the server alone can know of the rows after. */
  readonly unknown: Unknown
  /** Where a ledger has a row now. */
  readonly supplied: ReadonlyArray<{ readonly ledger: LedgerName; readonly place: AreaCode }>
}

/** Facts of which a draft leaves the page in the dark: who else has a number that was typed. */
export interface Unknown {
  /** Persons of whom it is not known which lists name them. */
  readonly listed: ReadonlySet<string>
  /** Persons of whom it is not known who else has their number. */
  readonly namesakes: ReadonlySet<string>
  /** Households of which it is not known who else has their phones. */
  readonly phones: ReadonlySet<string>
}

/** Nothing is in the dark. */
export const allKnown: Unknown = { listed: new Set(), namesakes: new Set(), phones: new Set() }
