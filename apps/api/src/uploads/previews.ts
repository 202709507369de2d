import { rm } from "node:fs/promises"
import { dirname, join } from "node:path"

/** The folder of copies on which imports are tried, beside the database. */
function previewsOf(database: string): string {
  return join(dirname(database), "previews")
}

/** The folder of one preview. */
export function previewOf(database: string, id: string): string {
  return join(previewsOf(database), id)
}

/** Removes what a preview left that did not end by itself. */
export async function removePreviews(database: string): Promise<void> {
  await rm(previewsOf(database), { recursive: true, force: true })
}
