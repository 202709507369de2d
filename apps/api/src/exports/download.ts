import { today } from "@wengang/application/runs/today.ts"
import { mediaTypes } from "@wengang/contract/endpoints/exportOf.ts"
import type { SheetStream } from "@wengang/workbook/streaming/SheetStream.ts"
import { streamCsv } from "@wengang/workbook/streaming/streamCsv.ts"
import { streamXlsx } from "@wengang/workbook/streaming/streamXlsx.ts"
import { Effect } from "effect"
import type { Download } from "../serveFile.ts"

/** The sheet as a file of a format, named after it and the day in China. */
export const download = Effect.fnUntraced(function* (sheet: SheetStream, format: keyof typeof mediaTypes) {
  const made: Download = {
    name: `${sheet.name}-${yield* today}.${format}`,
    type: mediaTypes[format],
    bytes: format === "csv" ? streamCsv(sheet) : streamXlsx(sheet)
  }
  return made
})
