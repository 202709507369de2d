import { chmodSync, copyFileSync, existsSync, mkdirSync, statfsSync, statSync } from "node:fs"
import { rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { type Failure, failureAbout } from "@wengang/application/Failure.ts"
import { Effect, type Scope } from "effect"
import { openReader } from "../sqlite/openSqlite.ts"
import { storageFailure } from "../storageFailure.ts"

/** What is left free for whoever else writes meanwhile, in bytes. */
const spared = 64 * 1024 * 1024

/** All pages in one step: a copy that stops between steps begins anew with each write of others. */
const atOnce = 0x7fffffff

/**
 * A copy of a database in use, as it stands at one moment, in a folder of its own that only this account can read; the
 * folder goes with the scope. Fails with `disk-full` where the copy and what is tried on it would not fit.
 */
export const copyAside = (path: string, folder: string): Effect.Effect<string, Failure, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.tryPromise({ try: () => copyTo(path, folder), catch: storageFailure }).pipe(
      Effect.tapCause(() => removed(folder))
    ),
    () => removed(folder)
  )

const removed = (folder: string) => Effect.promise(() => rm(folder, { recursive: true, force: true }))

async function copyTo(path: string, folder: string): Promise<string> {
  checkRoom(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = join(folder, basename(path))
  const source = openReader(path)
  try {
    await source.backup(copy, { progress: () => atOnce })
  } finally {
    source.close()
  }
  chmodSync(copy, 0o600)
  if (existsSync(`${path}.key`)) copyFileSync(`${path}.key`, `${copy}.key`)
  return copy
}

/** The copy, and once more as much for what is written to it. */
function checkRoom(path: string): void {
  const size = [path, `${path}-wal`].reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0)
  const { bavail, bsize } = statfsSync(dirname(path))
  const [needed, free] = [2 * size + spared, bavail * bsize]
  if (free >= needed) return
  throw failureAbout(
    { needed, free },
    "disk-full",
    `磁盘剩余 ${megabytes(free)} MB，预览需要 ${megabytes(needed)} MB 的临时空间，没有写入任何内容。请清理空间后重试，或不预览直接导入。`,
    `The disk has ${megabytes(free)} MB left, and the copy that is tried takes ${megabytes(needed)} MB for a while; nothing was written. Make room, or import without a preview.`
  )
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024)
}
