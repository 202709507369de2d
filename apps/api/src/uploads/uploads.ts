import { readdir, rm } from "node:fs/promises"
import { dirname, join } from "node:path"

/** The folder of workbooks that wait to be taken in, beside the database. */
export function uploadsOf(database: string): string {
  return join(dirname(database), "uploads")
}

/** The folder of one upload. */
export function uploadOf(database: string, id: string): string {
  return join(uploadsOf(database), id)
}

/** Removes the upload of a job that has ended. */
export async function removeUpload(database: string, id: string): Promise<void> {
  await rm(uploadOf(database, id), { recursive: true, force: true })
}

/** Removes what was left by a server that was killed: all but what waits. */
export async function removeOtherUploads(database: string, waiting: ReadonlyArray<string>): Promise<void> {
  const names = await readdir(uploadsOf(database)).catch(() => [])
  for (const name of names) if (!waiting.includes(name)) await removeUpload(database, name)
}
