import { open, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { failure } from "@wengang/application/Failure.ts"
import { EvidenceStore } from "@wengang/application/ports/EvidenceStore.ts"
import { Effect, Layer } from "effect"
import { storageFailure } from "../storageFailure.ts"
import { fileOf } from "./fileOf.ts"
import { keepFile } from "./keepFile.ts"

export interface EvidenceOptions {
  /** The database's file; papers lie in a folder beside it. */
  readonly path: string
  /** The most bytes that a paper may have; 20 MiB where it is not set. */
  readonly evidenceLimit?: number
}

const megabyte = 1024 * 1024

/** The most bytes of a paper where nothing else is set. */
export const defaultEvidenceLimit = 20 * megabyte

/** The files of papers in a folder that no web server shows, each under the digest of its content. */
export const layerEvidenceStore = ({ path, evidenceLimit: limit = defaultEvidenceLimit }: EvidenceOptions) =>
  Layer.sync(EvidenceStore, () => {
    const folder = join(dirname(path), "evidence")
    return EvidenceStore.of({
      keep: (content, accept) =>
        Effect.tryPromise({ try: () => keepFile(folder, limit, content, accept), catch: storageFailure }),
      open: (digest) => Effect.tryPromise({ try: () => openFile(fileOf(folder, digest)), catch: storageFailure })
    })
  })

async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  const known = await stat(file).catch(() => undefined)
  if (known === undefined) {
    throw failure(
      "not-found",
      "这份材料的文件不在存储目录中，请联系系统管理员从备份恢复。",
      "The file of this paper is missing; ask the system administrator to restore it from a backup."
    )
  }
  const handle = await open(file, "r")
  return handle.createReadStream()
}
