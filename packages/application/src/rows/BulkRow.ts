import type { EntryRemark } from "@wengang/domain/findings/EntryRemark.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Failure } from "../Failure.ts"
import type { StoredRow } from "../ports/LedgerStore.ts"

type Values = Readonly<Record<string, unknown>>
/** What is said of verdicts that the write leaves standing. */
type Remarks = ReadonlyArray<EntryRemark>

/** One of many rows that are written together. */
export type BulkRow =
  | { readonly operation: "create"; readonly values: Values; readonly remarks: Remarks }
  | {
      readonly operation: "correct"
      readonly key: string
      readonly version: string
      readonly values: Values
      readonly remarks: Remarks
    }
  | { readonly operation: "withdraw"; readonly key: string; readonly version: string }

/** What became of one of them. */
export interface BulkResult {
  readonly key: string | null
  readonly status: "written" | "refused"
  /** The row as it stands; null where it was withdrawn or refused. */
  readonly row: StoredRow | null
  /** Verdicts of the whole that name this row, as their subject or evidence. */
  readonly opened: ReadonlyArray<Verdict>
  readonly resolved: ReadonlyArray<Verdict>
  /** The suspicions that have what was said of them with this row now. */
  readonly remarked: ReadonlyArray<string>
  readonly problem:
    | (Pick<Failure, "code" | "sentence"> & { readonly details: NonNullable<Failure["details"]> | null })
    | null
}

/** A row that may be written as far as it shows before anything is: its place in the list, its key, what is stored of it. */
export interface Candidate {
  readonly at: number
  readonly operation: BulkRow["operation"]
  readonly key: string
  readonly before: StoredRow | undefined
  /** All that is to be saved; empty where it is withdrawn. */
  readonly values: Values
}

/** Why a row is not written, as it is answered; null where it is. */
export function problemOf(failure: Failure | undefined): BulkResult["problem"] {
  if (failure === undefined) return null
  return { code: failure.code, sentence: failure.sentence, details: failure.details ?? null }
}
