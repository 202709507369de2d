import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"

export type Operation = "added" | "changed" | "unchanged"

/** A file that an import read. */
export interface ImportedFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

/** What an import did to one sheet. */
export interface SheetCount {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
}

export interface ImportRecord {
  readonly id: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly files: ReadonlyArray<ImportedFile>
  readonly sheets: Readonly<Record<string, SheetCount>>
  readonly problems: number
}

/** The span of days over which a jurisdiction ("" for the nation) set a parameter. */
export interface SetWindow {
  readonly rule: string
  readonly name: string
  readonly jurisdiction: string
  readonly from: string
  readonly to: string | null
}

/** Writes of one import, all in one transaction. */
export interface LedgerWrites {
  /** Those of the keys that no row of the ledger has. */
  readonly missing: (ledger: LedgerName, keys: ReadonlyArray<string>) => Effect.Effect<ReadonlySet<string>, Failure>
  /**
   * Adds or updates rows by key and notes each change in the journal. A field that is absent from `values` keeps its
   * stored value; the keys must differ. Returns what was done, row by row.
   */
  readonly save: (
    ledger: LedgerName,
    rows: ReadonlyArray<Readonly<Record<string, unknown>>>
  ) => Effect.Effect<ReadonlyArray<Operation>, Failure>
  /** The windows of parameters that are set so far. */
  readonly windows: Effect.Effect<ReadonlyArray<SetWindow>, Failure>
  /** Records what the import did. */
  readonly finish: (record: ImportRecord) => Effect.Effect<void, Failure>
}

/** The ledgers as rows that are written and read by key. */
export class LedgerStore extends Context.Service<
  LedgerStore,
  {
    /** Runs the writes of one import in a transaction that is undone whole when the effect fails. */
    readonly transaction: <A, E>(
      begin: Pick<ImportRecord, "id" | "startedAt">,
      use: (writes: LedgerWrites) => Effect.Effect<A, E>
    ) => Effect.Effect<A, E | Failure>
    readonly isEmpty: Effect.Effect<boolean, Failure>
    readonly counts: Effect.Effect<Readonly<Record<LedgerName, number>>, Failure>
    /** Areas that sheets 区划 added. */
    readonly addedAreas: Effect.Effect<ReadonlyArray<{ readonly code: AreaCode; readonly name: string }>, Failure>
    /** Rows by ledger and key in stored form, identity numbers and phones masked; what does not exist is left out. */
    readonly rows: (wanted: ReadonlyArray<{ readonly ledger: LedgerName; readonly key: string }>) => Effect.Effect<
      ReadonlyArray<{
        readonly ledger: LedgerName
        readonly key: string
        readonly values: Readonly<Record<string, unknown>>
      }>,
      Failure
    >
  }
>()("@wengang/application/LedgerStore") {}
