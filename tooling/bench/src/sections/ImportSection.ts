import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { grouped, mebi, rough } from "../Figures.ts"
import type { SheetRun } from "../SheetRun.ts"
import type { SizeRun } from "../SizeRun.ts"
import { sizesTable } from "./SizesTable.ts"

export interface ImportResults {
  readonly sizes: ReadonlyArray<SizeRun>
  readonly sheets: ReadonlyArray<SheetRun>
}

export const importTitle = "Importing and verifying"

/** What importing and verifying took, in words and tables. */
export function importParts({ sizes, sheets }: ImportResults): ReadonlyArray<string> {
  return [
    ...(sizes.length > 0 ? ["### All sheets", sizesText, sizesTable(sizes)] : []),
    ...(sheets.length > 0 ? ["### One sheet", sheetsText(sheets), sheetsTable(sheets)] : [])
  ]
}

const sizesText = [
  "Generated ledgers of whole villages, all sheets as CSV, 5 % of persons and villages with a planted fault, are imported by",
  `\`wengang import\` into a new database and judged by \`wengang verify\` as of ${noticeDay}: twice everything, once what changed`,
  "(nothing), once more after one household in a hundred got another declared size, and once as of the next day. Each prints",
  "its table, as a run of the night needs none of the verdicts in a file; what writing them all takes is the last line. Each",
  "command is a process of its own: seconds are those from its start to its end, CPU seconds and peak memory (resident) those",
  "of all its threads together. With nothing changed the runs gave the same verdicts as the first, byte for byte. A ratio",
  "compares with the smallest size."
].join("\n")

function sheetsText([first]: ReadonlyArray<SheetRun>): string {
  return `${grouped(first?.imported.rows ?? 0)} rows of the sheet 人员, imported into a database that holds their households only.`
}

function sheetsTable(sheets: ReadonlyArray<SheetRun>): string {
  return [
    "| form | file, MiB | seconds | CPU seconds | peak memory, MiB | rows per second |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...sheets.map(({ form, fileBytes, imported: { usage, rows } }) => {
      const { wallSeconds, cpuSeconds, peakBytes } = usage
      const figures = [fileBytes / mebi, wallSeconds, cpuSeconds, peakBytes / mebi, rows / wallSeconds]
      return `| ${form} | ${figures.map(rough).join(" | ")} |`
    })
  ].join("\n")
}
