import { join } from "node:path"
import { Acting } from "@wengang/application/acting/Acting.ts"
import { previewImport } from "@wengang/application/imports/previewImport.ts"
import type { UploadRequest } from "@wengang/application/jobs/StoredJob.ts"
import { copyAside } from "@wengang/storage/backups/copyAside.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { withWorkbooks } from "@wengang/workbook/withWorkbooks.ts"
import { Effect, Layer } from "effect"
import { previewOf } from "../uploads/previews.ts"
import { uploadOf } from "../uploads/uploads.ts"
import { countRows } from "./countRows.ts"
import type { Order } from "./Job.ts"

interface Request extends Omit<Order, "job"> {
  readonly id: string
  readonly request: UploadRequest
  readonly threads: number
  readonly onProgress: (done: number, total: number) => void
}

/** Takes an upload in on a copy of the database, as whoever asked would, verifies there, and tells what came of it. */
export const previewWorkbook = ({ database, acting, id, request, threads, onProgress }: Request) =>
  Effect.scoped(
    Effect.gen(function* () {
      const path = yield* copyAside(database.path, previewOf(database.path, id))
      const on = Layer.merge(layerStorage({ ...database, path, threads }), Layer.succeed(Acting, Acting.of(acting)))
      return yield* withWorkbooks([join(uploadOf(database.path, id), request.file)], ({ files, incoming }) =>
        previewImport({
          id,
          files: files.map(({ name, digest, bytes }) => ({ name, sha256: digest, bytes })),
          incoming: countRows(incoming, onProgress),
          strict: request.strict
        })
      ).pipe(Effect.provide(on))
    })
  )
