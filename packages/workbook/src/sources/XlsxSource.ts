import { basename } from "node:path"
import { guideSheet } from "../writing/guide.ts"
import { XlsxFile } from "../xlsx/XlsxFile.ts"
import type { ZipArchive } from "../zip/ZipArchive.ts"
import { digestFile } from "./FileDigest.ts"
import type { Source } from "./SourceSheet.ts"

/** The hidden sheet by which a workbook tells that it grew from our template. */
export const templateMark = "_wengang"

/** What our template explains beside its ledgers; in any other workbook such a sheet is unknown like any other. */
const explanations = [guideSheet, "字典"]

/** A workbook; its hidden sheets whose name starts with `_` hold no ledger. */
export async function openXlsx(path: string, archive: ZipArchive): Promise<Source> {
  const file = await XlsxFile.open(path, archive)
  const fromTemplate = file.sheets.some((sheet) => sheet.hidden && sheet.name === templateMark)
  const sheets = file.sheets
    .filter((sheet) => !(sheet.hidden && sheet.name.startsWith("_")))
    .filter((sheet) => !(fromTemplate && explanations.includes(sheet.name)))
    .map((sheet) => ({ name: sheet.name, verify: () => file.verify(sheet), rows: () => file.rows(sheet) }))
  return {
    files: [await digestFile(path, basename(path))],
    sheets,
    misplaced: [],
    close: () => archive.close()
  }
}
