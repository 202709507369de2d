import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { StoredRow, StoredValue } from "./LedgerStore.ts"

type Values = Readonly<Record<string, StoredValue>>

/** One change of a row of a household, with the row before and after it, masked. */
export interface RowChange {
  readonly seq: number
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  /** Null where it was not kept. */
  readonly actorName: string | null
  readonly importId: string | null
  /** The import that this one undid; null where it brought rows itself. */
  readonly undoOf: string | null
  readonly ledger: LedgerName
  readonly key: string
  readonly operation: "added" | "changed" | "withdrawn"
  /** Null where it was not there. */
  readonly before: Values | null
  readonly after: Values | null
}

/** A household with all rows that belong to it, those withdrawn by now among them. */
export class HouseholdHistory extends Context.Service<
  HouseholdHistory,
  {
    /**
     * Where a household stands, or stood, and what became of its rows, newest first, `limit` of them before the one
     * numbered; undefined where there never was one within reach. Rows elsewhere are left out.
     */
    readonly changes: (
      reach: Reach,
      key: string,
      page: { readonly before?: number; readonly limit: number }
    ) => Effect.Effect<{ readonly area: AreaCode; readonly changes: ReadonlyArray<RowChange> } | undefined, Failure>
    /** The same household's rows as they were at the end of a day in China; without a day as they are now. */
    readonly asOf: (
      reach: Reach,
      key: string,
      day: Day | null
    ) => Effect.Effect<{ readonly area: AreaCode; readonly rows: ReadonlyArray<StoredRow> } | undefined, Failure>
  }
>()("@wengang/application/HouseholdHistory") {}
