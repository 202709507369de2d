import { isPaperMediaType, type PaperMediaType } from "@wengang/domain/rectification/paperTypes.ts"

/** Entries of an archive that are looked at for what tells an OFD document. */
const mostEntries = 2000

/** What a file is by its content, if papers may be that. What looks into files is loaded with the first one. */
export async function mediaTypeOf(file: string): Promise<PaperMediaType | undefined> {
  const { fileTypeFromFile } = await import("file-type")
  const mime = (await fileTypeFromFile(file))?.mime as string | undefined
  if (mime === undefined) return undefined
  if (isPaperMediaType(mime)) return mime
  return mime === "application/zip" && (await isOfd(file)) ? "application/ofd" : undefined
}

/** GB/T 33190: an archive with `OFD.xml` at its root. */
async function isOfd(file: string): Promise<boolean> {
  const { openPromise } = await import("yauzl")
  try {
    const archive = await openPromise(file, { autoClose: false })
    try {
      let seen = 0
      for await (const { fileName } of archive.eachEntry()) {
        if (fileName === "OFD.xml") return true
        if (++seen >= mostEntries) return false
      }
      return false
    } finally {
      archive.close()
    }
  } catch {
    return false
  }
}
