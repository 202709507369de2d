import { posix } from "node:path"
import type { ZipArchive } from "../zip/ZipArchive.ts"
import { parseWholeXml } from "./XmlEvents.ts"

/** What one part of an office file says of another. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly type: string
  /** The path of the part that it points to. */
  readonly target: string
}

/** The relationships of a part, or of the whole package for the empty path; none when it has no list of them. */
export async function relationshipsOf(archive: ZipArchive, part: string): Promise<ReadonlyArray<Relationship>> {
  const folder = posix.dirname(part)
  const member = archive.find(posix.join(folder, "_rels", `${posix.basename(part)}.rels`))
  if (member === undefined) return []
  const found: Array<Relationship> = []
  await parseWholeXml(archive.read(member), {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.TargetMode === "External") return
      const target = (attributes.Target ?? "").replaceAll("\\", "/")
      found.push({
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target)
      })
    },
    close() {},
    text() {}
  })
  return found
}
