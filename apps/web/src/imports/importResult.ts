import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Job } from "./watchJob.ts"

export interface SheetCounts {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
}

/** Whether an import changed any row. */
export function hasChanged(sheets: Readonly<Record<string, SheetCounts>>): boolean {
  return Object.values(sheets).some(({ added, changed }) => added + changed > 0)
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

/** Suspicions that would open, or be resolved. */
export interface PreviewedSuspicions {
  readonly total: number
  readonly rules: ReadonlyArray<{ readonly rule: string; readonly title: Sentence; readonly suspicions: number }>
  readonly listed: ReadonlyArray<{
    readonly id: string
    readonly rule: string
    readonly subject: { readonly kind: SubjectKind; readonly id: string }
    /** What people call it, of somebody the first character of the name; null where it has none. */
    readonly called: string | null
    /** The names of county, township and village. */
    readonly place: string
    readonly message: Sentence
  }>
}

/** What a preview gave: that of the import, and what the verification after it would. */
export interface PreviewResult extends ImportResult {
  readonly opened: PreviewedSuspicions
  readonly resolved: PreviewedSuspicions
}

/** The result of a preview's job, once it is done. */
export function previewResultOf(job: Job | undefined): PreviewResult | undefined {
  return job?.state === "done" && job.kind === "preview" ? (job.result as unknown as PreviewResult) : undefined
}

/** The result of an import's job, once it is done. */
export function importResultOf(job: Job | undefined): ImportResult | undefined {
  return job?.state === "done" && job.kind === "import" ? (job.result as unknown as ImportResult) : undefined
}
