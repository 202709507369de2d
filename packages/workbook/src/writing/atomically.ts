import { randomUUID } from "node:crypto"
import type { FileHandle } from "node:fs/promises"
import { open, rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

/** Writes a file beside its place and moves it there whole, so that nobody ever finds half of it. */
export async function atomically(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  const file = await open(draft, "wx")
  try {
    await write(file)
    await file.sync()
    await file.close()
    await rename(draft, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(draft, { force: true })
    throw error
  }
}
