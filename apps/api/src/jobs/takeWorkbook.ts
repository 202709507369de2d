import { join } from "node:path"
import type { Incoming } from "@wengang/application/imports/Incoming.ts"
import { importWorkbook, StrictRefusal } from "@wengang/application/imports/importWorkbook.ts"
import { reportedImport } from "@wengang/application/imports/reportedImport.ts"
import type { UploadRequest } from "@wengang/application/jobs/StoredJob.ts"
import { withWorkbooks } from "@wengang/workbook/withWorkbooks.ts"
import { Effect } from "effect"

interface Request extends Pick<UploadRequest, "file" | "strict"> {
  readonly id: string
  /** The folder in which the file lies. */
  readonly folder: string
  readonly onProgress: (done: number, total: number) => void
}

/** Takes an upload in, and tells what it did without what may tell who somebody is. */
export const takeWorkbook = ({ id, folder, file, strict, onProgress }: Request) =>
  withWorkbooks([join(folder, file)], ({ files, incoming }) =>
    importWorkbook({
      id,
      files: files.map(({ name, digest, bytes }) => ({ name, sha256: digest, bytes })),
      incoming: counted(incoming, onProgress),
      strict,
      resultOfJob: (report) => reportedImport(report, true)
    }).pipe(
      Effect.map((report) => reportedImport(report, true)),
      Effect.catchIf(
        (error) => error instanceof StrictRefusal,
        ({ report }) => Effect.succeed(reportedImport(report, false))
      )
    )
  )

/** Tells how many rows went by; how many there are shows at the end only. */
async function* counted(
  incoming: AsyncIterable<Incoming>,
  onProgress: Request["onProgress"]
): AsyncGenerator<Incoming> {
  let rows = 0
  for await (const one of incoming) {
    yield one
    if (one.type !== "rows") continue
    rows += one.rows.length
    onProgress(rows, 0)
  }
}
