import type { Listed } from "@wengang/domain/ledgers/Listed.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { Sort } from "../lists/Sort.ts"

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

/** An import with who took it, and what became of it. */
export interface ListedImport extends ImportRecord {
  /** Null where it was not kept. */
  readonly actorName: string | null
  /** The area that whoever took it is bound to; null for everything. */
  readonly area: AreaCode | null
  readonly undoOf: string | null
  readonly undoneBy: string | null
}

/** What is known of an import before it brought anything. */
export interface ImportBegin extends Pick<ImportRecord, "id" | "startedAt"> {
  /** The area that whoever takes it is bound to. */
  readonly area?: AreaCode | null
}

/** The span of days over which a jurisdiction ("" for the nation) set a parameter. */
export interface SetWindow {
  readonly rule: string
  readonly name: string
  readonly jurisdiction: string
  readonly from: string
  readonly to: string | null
}

/** What a field holds: text, a number, yes or no, or nothing. */
export type StoredValue = string | number | boolean | null

/** A row as it is stored: its values masked, and a digest of all that stands in it, by which two versions are told apart. */
export interface StoredRow {
  readonly ledger: LedgerName
  readonly key: string
  /** Where it belongs; null for ledgers without places. */
  readonly area: AreaCode | null
  readonly version: string
  readonly values: Readonly<Record<string, StoredValue>>
}

export interface RowListRequest {
  /** Fields that must have a value, in stored form. */
  readonly equal: Readonly<Record<string, unknown>>
  /** By which field rows are put in order; place by place, there by key, where it is left out. */
  readonly sort?: Sort | undefined
  /** Where the page begins: what the page before said. */
  readonly after: string | undefined
  readonly limit: number
  /** Whether nobody asks how many rows there are: the total is 0 then. */
  readonly uncounted?: boolean
}

/** Rows as they were at the end of a day in China. */
export interface PastListRequest extends Pick<RowListRequest, "after" | "limit" | "uncounted"> {
  readonly asOf: Day
}

export interface RowPage {
  readonly rows: ReadonlyArray<StoredRow>
  /** How many rows there are, counted up to `countedUpTo`. */
  readonly total: number
  /** What to ask the next page after, a key where rows are in the ledger's own order; null on the last page. */
  readonly next: string | null
}

/** An entry of a comparison list and the person of the register whom it names, the number masked. */
export interface ListedPerson extends Listed {
  readonly personId: string
  readonly name: string
  readonly householdId: string
  /** The person's village. */
  readonly area: AreaCode
}

export interface ListedRequest extends Pick<RowListRequest, "limit" | "uncounted"> {
  readonly list?: Listed["list"]
  readonly household?: string
  readonly person?: string
  /** Where the page begins: what the page before said. */
  readonly after?: string
}

export interface ListedPage extends Pick<RowPage, "total" | "next"> {
  readonly rows: ReadonlyArray<ListedPerson>
}

/** Rows are counted no further than this for a list. */
export const countedUpTo = 10_000

/** What judging the dossiers that a transaction has touched gave, compared with how they stood before it. */
export interface WriteJudgement {
  readonly asOf: Day
  readonly opened: ReadonlyArray<Verdict>
  readonly resolved: ReadonlyArray<Verdict>
  /** Verdicts on the touched dossiers that hold now, the opened ones among them. */
  readonly standing: ReadonlyArray<Verdict>
  /** Whether more was touched than is judged at once; the next run looks at it. */
  readonly more: boolean
}

/** Writes to the ledgers. */
export interface LedgerWrites {
  /** Those of the keys that no row of the ledger has. */
  readonly missing: (ledger: LedgerName, keys: ReadonlyArray<string>) => Effect.Effect<ReadonlySet<string>, Failure>
  /** Those of the keys, which must differ, that the import has claimed before; the others are claimed from now on. */
  readonly claim: (ledger: LedgerName, keys: ReadonlyArray<string>) => Effect.Effect<ReadonlySet<string>, Failure>
  /** Rows by key as this transaction sees them; what does not exist is left out. */
  readonly stored: (ledger: LedgerName, keys: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<StoredRow>, Failure>
  /**
   * Adds or updates rows by key and notes each change in the journal. A field that is absent from `values` keeps its
   * stored value; the keys must differ. Returns what was done, row by row.
   */
  readonly save: (
    ledger: LedgerName,
    rows: ReadonlyArray<Readonly<Record<string, unknown>>>
  ) => Effect.Effect<ReadonlyArray<Operation>, Failure>
  /** Where rows would stand if they were saved, and where those of their keys stand now: undefined for new ones. */
  readonly places: (
    ledger: LedgerName,
    rows: ReadonlyArray<Readonly<Record<string, unknown>>>
  ) => Effect.Effect<
    ReadonlyArray<{ readonly before: AreaCode | null | undefined; readonly after: AreaCode | null }>,
    Failure
  >
  /** Takes rows out of the ledger and notes it in the journal, which keeps what they said. */
  readonly withdraw: (ledger: LedgerName, keys: ReadonlyArray<string>) => Effect.Effect<void, Failure>
  /** Those of the keys that rows of other ledgers name, and may not be withdrawn before them; each with one such ledger. */
  readonly referring: (
    ledger: LedgerName,
    keys: ReadonlyArray<string>
  ) => Effect.Effect<ReadonlyMap<string, LedgerName>, Failure>
  /** Runs a part of the transaction, whose writes are undone where it fails. */
  readonly part: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | Failure, R>
  /** Judges the dossiers that this transaction has touched so far, as of a day, and as they stood before it. */
  readonly judge: (asOf: Day) => Effect.Effect<WriteJudgement, Failure>
  /** Brings the suspicions of the touched dossiers in line with the last judgement; without a run so far, it does nothing. */
  readonly settle: Effect.Effect<void, Failure>
  /** The whole of a masked field of a row, as it is stored; undefined where there is no such row. For whoever may reveal it. */
  readonly whole: (ledger: LedgerName, key: string, field: string) => Effect.Effect<string | null | undefined, Failure>
  /** The windows of parameters that are set so far. */
  readonly windows: Effect.Effect<ReadonlyArray<SetWindow>, Failure>
  /** Begins an import: the changes that follow are its. */
  readonly beginImport: (begin: ImportBegin) => Effect.Effect<void, Failure>
  /**
   * Gives the rows of an import back what they said before it, as changes of one that has the id; undone whole where rows
   * were changed since, are named by others now, or lie out of reach.
   */
  readonly undoImport: (
    reach: Reach,
    undo: { readonly id: string; readonly undoOf: string; readonly startedAt: string; readonly most: number | null }
  ) => Effect.Effect<Readonly<Record<string, SheetCount>>, Failure>
  /** Records what the import did. */
  readonly finishImport: (record: ImportRecord) => Effect.Effect<void, Failure>
}

/** The ledgers as rows that are written and read by key. */
export class LedgerStore extends Context.Service<
  LedgerStore,
  {
    readonly isEmpty: Effect.Effect<boolean, Failure>
    readonly counts: Effect.Effect<Readonly<Record<LedgerName, number>>, Failure>
    /** Areas that sheets 区划 added. */
    readonly addedAreas: Effect.Effect<ReadonlyArray<{ readonly code: AreaCode; readonly name: string }>, Failure>
    /** A page of a ledger's rows within reach. */
    readonly list: (reach: Reach, ledger: LedgerName, request: RowListRequest) => Effect.Effect<RowPage, Failure>
    /** A page of rows that a ledger had on a day within reach, place by place, there by key. */
    readonly listPast: (reach: Reach, ledger: LedgerName, request: PastListRequest) => Effect.Effect<RowPage, Failure>
    /** A page of what comparison lists say of persons within reach, place by place, there by person. */
    readonly listed: (reach: Reach, request: ListedRequest) => Effect.Effect<ListedPage, Failure>
    /** The last imports of people within reach, newest first, `limit` of them before the one named. */
    readonly imports: (
      reach: Reach,
      page: { readonly before?: string; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<ListedImport>, Failure>
    /** One import within reach; undefined where there is none. */
    readonly import: (reach: Reach, id: string) => Effect.Effect<ListedImport | undefined, Failure>
    /** One row within reach; undefined where there is none. */
    readonly find: (reach: Reach, ledger: LedgerName, key: string) => Effect.Effect<StoredRow | undefined, Failure>
    /** One row as it was at the end of a day in China, within reach then; undefined where there was none. */
    readonly findPast: (
      reach: Reach,
      ledger: LedgerName,
      key: string,
      asOf: Day
    ) => Effect.Effect<StoredRow | undefined, Failure>
    /**
     * Rows by ledger and key in stored form, identity numbers and phones masked; what does not exist is left out, and of
     * rows out of reach nothing is told but that they exist.
     */
    readonly rows: (
      reach: Reach,
      wanted: ReadonlyArray<{ readonly ledger: LedgerName; readonly key: string }>
    ) => Effect.Effect<
      ReadonlyArray<{
        readonly ledger: LedgerName
        readonly key: string
        /** Null out of reach. */
        readonly values: Readonly<Record<string, unknown>> | null
      }>,
      Failure
    >
  }
>()("@wengang/application/LedgerStore") {}
