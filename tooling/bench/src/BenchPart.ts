import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { grouped, mebi, rough } from "./Figures.ts"
import type { SheetRun } from "./SheetRun.ts"
import type { SizeRun } from "./SizeRun.ts"
import { sizesTable } from "./SizesTable.ts"

/** The part of the page on importing and verifying. */
export function benchPart(sizes: ReadonlyArray<SizeRun>, sheets: ReadonlyArray<SheetRun>): string {
  return [
    ...(sizes.length > 0 ? ["## Importing and verifying", sizesText, sizesTable(sizes)] : []),
    ...(sheets.length > 0 ? ["## Importing one sheet", sheetsText(sheets), sheetsTable(sheets)] : [])
  ].join("\n\n")
}

const sizesText = [
  "Generated ledgers of whole villages, all sheets as CSV, 5 % of persons and villages with a planted fault (some of them for",
  "rules to come), are imported by `wengang import` into a new database and judged twice by `wengang verify --mode full` as of",
  `${noticeDay}. Each command is a process of its own: seconds are those from its start to its end, CPU seconds and peak memory`,
  "(resident) those of all its threads together. The second run gave the same verdicts as the first, byte for byte. A ratio",
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
