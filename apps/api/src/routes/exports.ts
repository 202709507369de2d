import { auditColumns, exportAudit } from "@wengang/application/audit/exportAudit.ts"
import { caseColumns, exportCases } from "@wengang/application/cases/exportCases.ts"
import { exportListed, listedColumns } from "@wengang/application/listed/exportListed.ts"
import { exportRows } from "@wengang/application/rows/exportRows.ts"
import { today } from "@wengang/application/runs/today.ts"
import { exportSuspicions, suspicionColumns } from "@wengang/application/suspicions/exportSuspicions.ts"
import {
  exportAuditEndpoint,
  exportCasesEndpoint,
  exportListedEndpoint,
  exportRowsEndpoint,
  exportSuspicionsEndpoint,
  mediaTypes
} from "@wengang/contract/endpoints/exports.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { SheetStream } from "@wengang/workbook/streaming/SheetStream.ts"
import { streamCsv } from "@wengang/workbook/streaming/streamCsv.ts"
import { streamXlsx } from "@wengang/workbook/streaming/streamXlsx.ts"
import { Effect, Stream } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { type Download, serveFile } from "../serveFile.ts"

/** `…/export`: lists as files, made while they are sent. */
export function serveExports(app: Hono<Env>, runtime: Runtime): void {
  serveFile(app, runtime, exportRowsEndpoint, ({ params: { ledger }, query: { format, filter = [], ...request } }) =>
    Effect.gen(function* () {
      const pages = yield* exportRows({ ...request, ledger, filters: filter })
      const values = Stream.map(pages, (rows) => rows.map((row) => row.values))
      const { sheet, fields } = ledgerOf(ledger)
      return yield* download({ name: sheet, fields, pages: Stream.toAsyncIterable(values) }, format)
    })
  )
  serveFile(app, runtime, exportListedEndpoint, ({ query: { format, ...request } }) =>
    Effect.gen(function* () {
      const pages = Stream.toAsyncIterable(yield* exportListed(request))
      return yield* download({ name: "比对名单", fields: listedColumns, pages }, format)
    })
  )
  serveFile(app, runtime, exportSuspicionsEndpoint, ({ query: { format, state, ...request } }) =>
    Effect.gen(function* () {
      const pages = yield* exportSuspicions({ ...request, ...(state === undefined ? {} : { states: state }) })
      return yield* download({ name: "疑点", fields: suspicionColumns, pages: Stream.toAsyncIterable(pages) }, format)
    })
  )
  serveFile(app, runtime, exportCasesEndpoint, ({ query: { format, state, mine, ...request } }) =>
    Effect.gen(function* () {
      const states = state === undefined ? {} : { states: state }
      const pages = yield* exportCases({ ...request, ...states, mine: mine === "true" })
      return yield* download({ name: "整改", fields: caseColumns, pages: Stream.toAsyncIterable(pages) }, format)
    })
  )
  serveFile(app, runtime, exportAuditEndpoint, ({ query: { format, ...filter } }) =>
    Effect.gen(function* () {
      const pages = Stream.toAsyncIterable(yield* exportAudit(filter))
      return yield* download({ name: "审计日志", fields: auditColumns, pages }, format)
    })
  )
}

/** The sheet as a file of a format, named after it and the day in China. */
export const download = Effect.fnUntraced(function* (sheet: SheetStream, format: keyof typeof mediaTypes) {
  const made: Download = {
    name: `${sheet.name}-${yield* today}.${format}`,
    type: mediaTypes[format],
    bytes: format === "csv" ? streamCsv(sheet) : streamXlsx(sheet)
  }
  return made
})
