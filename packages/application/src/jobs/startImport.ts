import { Effect } from "effect"
import { transact } from "../acting/transact.ts"
import type { UploadRequest } from "./StoredJob.ts"

export interface StartImportRequest extends UploadRequest {
  /** Identifies the job, the import, and the file among the uploads. */
  readonly id: string
  /** Whether it is only asked what the import would do. */
  readonly preview: boolean
}

/** Asks that a workbook, which lies among the uploads, be taken in, or what that would do; it waits for the jobs before it. */
export const startImport = Effect.fn("startImport")(function* ({ id, preview, ...request }: StartImportRequest) {
  return yield* transact("ledger.import", ({ jobs }, { area }) =>
    Effect.map(jobs.add({ id, kind: preview ? "preview" : "import", area, request }), (job) => ({
      value: job,
      notes: [
        { action: preview ? "import.preview" : "import.start", object: { kind: "job", id }, area, after: request }
      ] as const
    }))
  )
})
