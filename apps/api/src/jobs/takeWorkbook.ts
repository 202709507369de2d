import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { importWorkbook, StrictRefusal } from "@wengang/application/imports/importWorkbook.ts"
import { reportedImport } from "@wengang/application/imports/reportedImport.ts"
import type { UploadRequest } from "@wengang/application/jobs/StoredJob.ts"
import { withWorkbooks } from "@wengang/workbook/withWorkbooks.ts"
import { Effect } from "effect"
import { countRows } from "./countRows.ts"

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
      incoming: countRows(incoming, onProgress),
      strict,
      run: randomUUID(),
      resultOfJob: (report) => reportedImport(report, true)
    }).pipe(
      Effect.map((report) => reportedImport(report, true)),
      Effect.catchIf(
        (error) => error instanceof StrictRefusal,
        ({ report }) => Effect.succeed(reportedImport(report, false))
      )
    )
  )
