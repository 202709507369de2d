import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Job } from "./watchJob.ts"

export interface SheetCounts {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
}

/** What an import gave, as its job keeps it. */
export interface ImportResult {
  /** Whether anything went in. */
  readonly taken: boolean
  readonly sheets: Readonly<Record<string, SheetCounts>>
  readonly errors: ReadonlyArray<{
    readonly sheet: string
    readonly row: number | null
    readonly column: string | null
    readonly reason: Sentence
  }>
  readonly furtherErrors: number
}

/** The result of an import's job, once it is done. */
export function importResultOf(job: Job | undefined): ImportResult | undefined {
  return job?.state === "done" ? (job.result as unknown as ImportResult) : undefined
}
