import type { NewsKind } from "@wengang/domain/ledgers/Change.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { CaseStepKind } from "./CaseStore.ts"
import type { SuspicionEventName } from "./FindingStore.ts"

/**
 * A row that was added, changed or withdrawn, a suspicion that opened, changed or was resolved, or a step of a case, as
 * whoever reads it sees it: nothing of what it says.
 */
export interface LedgerChange {
  readonly seq: number
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  readonly ledger: LedgerName | "suspicion" | "case"
  readonly key: string
  /** Where the row is now; null for ledgers without places, and for a row that left the reader's area. */
  readonly area: AreaCode | null
  /** A row that moved in is added, one that moved out withdrawn. */
  readonly kind: NewsKind
  /** What happened to a suspicion, or which step a case took; null for rows. */
  readonly event: SuspicionEventName | CaseStepKind | null
  /** The import that did it; null for what somebody entered. */
  readonly importId: string | null
}

/** Of what else than rows somebody may be told. */
export interface ChangeView {
  readonly suspicions: boolean
  readonly cases: boolean
}

export interface ChangePage {
  readonly changes: ReadonlyArray<LedgerChange>
  /** What to ask after next: all up to it was looked at, whether or not any of it is the reader's. */
  readonly next: number
  /** Whether there is more already. */
  readonly more: boolean
}

/** How many changes of the journal are looked at for one page: a reader of a small area may get an empty page and go on. */
export const lookedAt = 5_000

/** What changed in the ledgers, in the order in which it was committed. */
export class ChangeFeed extends Context.Service<
  ChangeFeed,
  {
    readonly read: (
      reach: Reach,
      view: ChangeView,
      page: { readonly after: number; readonly limit: number }
    ) => Effect.Effect<ChangePage, Failure>
  }
>()("@wengang/application/ChangeFeed") {}
