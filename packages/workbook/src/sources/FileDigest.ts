import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import type { SourceFile } from "./SourceSheet.ts"

/** The size and digest of a file, under the name that people will see. */
export async function digestFile(path: string, name: string): Promise<SourceFile> {
  const hash = createHash("sha256")
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { name, digest: hash.digest("hex"), bytes }
}
