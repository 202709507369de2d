import { open, stat } from "node:fs/promises"
import { asUnreadable, UnreadableInput } from "../UnreadableInput.ts"
import { XlsxFile } from "../xlsx/XlsxFile.ts"
import { ZipArchive } from "../zip/ZipArchive.ts"
import { openCsv, openCsvFolder, openCsvZip } from "./CsvSource.ts"
import type { Source } from "./SourceSheet.ts"
import { openXlsx } from "./XlsxSource.ts"

const compound = Buffer.from("d0cf11e0a1b11ae1", "hex")
const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le")

/** Opens one path of an import, by what the file is and not by what it is called. */
export async function openSource(path: string): Promise<Source> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return await openCsvFolder(path)
    if (!found.isFile()) throw new UnreadableInput("not-a-workbook", path)
    const start = await firstBytes(path)
    if (start.subarray(0, 2).toString("latin1") === "PK") return await openZip(path)
    if (start.equals(compound)) throw new UnreadableInput(await compoundKind(path), path)
    if (/\.csv$/i.test(path)) return await openCsv(path)
    throw new UnreadableInput(/\.(xlsx|zip)$/i.test(path) ? "corrupt" : "not-a-workbook", path)
  } catch (error) {
    throw asUnreadable(error, path, "corrupt")
  }
}

async function openZip(path: string): Promise<Source> {
  const archive = await ZipArchive.open(path)
  try {
    if (archive.find("content.xml") !== undefined) throw new UnreadableInput("other-spreadsheet", path)
    return XlsxFile.isOne(archive) ? await openXlsx(path, archive) : await openCsvZip(path, archive)
  } catch (error) {
    archive.close()
    throw error
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Whether an OLE file is an old workbook or a new one behind a password. */
async function compoundKind(path: string): Promise<"encrypted" | "old-xls"> {
  const file = await open(path)
  try {
    let tail = Buffer.alloc(0)
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const window = Buffer.concat([tail, chunk as Buffer])
      if (window.includes(encryptedPackage)) return "encrypted"
      tail = Buffer.from(window.subarray(-encryptedPackage.length))
    }
    return "old-xls"
  } finally {
    await file.close()
  }
}
