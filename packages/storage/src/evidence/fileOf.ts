import { join } from "node:path"

/** Where the file of a digest lies: two digits make a folder, so that none grows without bounds. */
export function fileOf(folder: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error("not a digest")
  return join(folder, digest.slice(0, 2), digest)
}
