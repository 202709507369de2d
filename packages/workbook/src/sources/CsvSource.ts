import { createReadStream } from "node:fs"
import { readdir } from "node:fs/promises"
import { basename, join } from "node:path"
import { CsvFile } from "../csv/CsvFile.ts"
import { UnreadableInput } from "../UnreadableInput.ts"
import type { ZipArchive } from "../zip/ZipArchive.ts"
import { digestFile } from "./FileDigest.ts"
import type { Source, SourceSheet } from "./SourceSheet.ts"

/** A single file of comma-separated values. */
export async function openCsv(path: string): Promise<Source> {
  const file = await digestFile(path, basename(path))
  const sheet = await csvSheet(path, () => createReadStream(path))
  return { files: [file], sheets: [sheet], misplaced: [], close: () => {} }
}

/** A folder with one such file for each sheet; other files in it are none of ours, unless they are workbooks. */
export async function openCsvFolder(path: string): Promise<Source> {
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort()
  const misplaced = names.filter(isWorkbook)
  const csv = names.filter(isCsv)
  if (csv.length + misplaced.length === 0) throw new UnreadableInput("nothing-to-read", path)
  const files = []
  const sheets = []
  for (const name of csv) {
    const file = join(path, name)
    files.push(await digestFile(file, `${basename(path)}/${name}`))
    sheets.push(await csvSheet(file, () => createReadStream(file)))
  }
  return { files, sheets, misplaced, close: () => {} }
}

/** A zip of such files, in a folder or not; what macOS and hidden files add to it is passed over. */
export async function openCsvZip(path: string, archive: ZipArchive): Promise<Source> {
  const members = archive.members.filter(({ name }) => {
    const parts = name.split("/")
    return !parts.includes("__MACOSX") && !basename(name).startsWith(".")
  })
  const csv = members.filter(({ name }) => isCsv(name))
  const misplaced = members.map(({ name }) => basename(name)).filter(isWorkbook)
  if (csv.length + misplaced.length === 0) throw new UnreadableInput("nothing-to-read", path)
  const sheets = []
  for (const member of csv) sheets.push(await csvSheet(member.name, () => archive.read(member)))
  return { files: [await digestFile(path, basename(path))], sheets, misplaced, close: () => archive.close() }
}

async function csvSheet(path: string, open: () => AsyncIterable<Uint8Array>): Promise<SourceSheet> {
  const file = await CsvFile.open(path, open)
  const name = basename(path)
    .replace(/\.csv$/i, "")
    .normalize("NFC")
  return { name, verify: async () => {}, rows: () => file.rows() }
}

function isCsv(name: string): boolean {
  return /\.csv$/i.test(name)
}

function isWorkbook(name: string): boolean {
  return /\.(xls[xmb]?|et|ods|zip)$/i.test(name)
}
