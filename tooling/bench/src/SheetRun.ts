import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { generateLedgers } from "@wengang/testing/county/GenerateLedgers.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { writeCsvFolder } from "@wengang/workbook/CsvFolderWriter.ts"
import { writeWorkbook } from "@wengang/workbook/WorkbookWriter.ts"
import type { LedgerRows } from "@wengang/workbook/writing/LedgerRows.ts"
import { type Imported, importInto } from "./CommandLine.ts"
import { note } from "./note.ts"

/** What importing one sheet in one form took. */
export interface SheetRun {
  readonly form: ".csv" | ".xlsx"
  readonly fileBytes: number
  readonly imported: Imported
}

/** Imports the sheet 人员 with so many rows as .csv and as .xlsx, each into a database that holds the households. */
export async function runSheet(rows: number, folder: string): Promise<ReadonlyArray<SheetRun>> {
  mkdirSync(folder, { recursive: true })
  note(`${rows} rows of 人员: writing the sheets`)
  const households = join(folder, "households")
  const csv = join(folder, "人员.csv")
  const xlsx = join(folder, "人员.xlsx")
  const [household, person] = sheetsOf(rows)
  await writeCsvFolder(households, [household])
  await writeCsvFolder(folder, [person])
  await writeWorkbook(xlsx, [person])
  const runs: Array<SheetRun> = []
  for (const [form, path] of [
    [".csv", csv],
    [".xlsx", xlsx]
  ] as const) {
    note(`importing ${form}`)
    const database = join(folder, `wengang${form}.db`)
    await importInto(database, households, folder)
    runs.push({ form, fileBytes: statSync(path).size, imported: await importInto(database, path, folder) })
  }
  return runs
}

function sheetsOf(persons: number): readonly [LedgerRows, LedgerRows] {
  const sheets = { household: [] as Array<Row>, person: [] as Array<Row> }
  for (const { ledgers } of generateLedgers({ persons, seed: 1, faultShare: 0, asOf: noticeDay })) {
    sheets.household.push(...ledgers.household)
    sheets.person.push(...ledgers.person)
  }
  const sheet = (ledger: LedgerName & keyof typeof sheets): LedgerRows => ({ ledger, rows: sheets[ledger] })
  return [sheet("household"), sheet("person")]
}

type Row = Readonly<Record<string, unknown>>
