import { auditColumns, exportAudit } from "@wengang/application/audit/exportAudit.ts"
import { caseColumns, exportCases } from "@wengang/application/cases/exportCases.ts"
import { exportRows } from "@wengang/application/rows/exportRows.ts"
import { exportSuspicions, suspicionColumns } from "@wengang/application/suspicions/exportSuspicions.ts"
import {
  exportAuditEndpoint,
  exportCasesEndpoint,
  exportRowsEndpoint,
  exportSuspicionsEndpoint
} from "@wengang/contract/endpoints/exports.ts"
import { withAreaNames } from "@wengang/domain/ledgers/areaNames.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect, Stream } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { download } from "../exports/download.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serveFile } from "../serveFile.ts"

/** `…/export`: lists as files, made while they are sent. */
export function serveExports(app: Hono<Env>, runtime: Runtime): void {
  serveFile(app, runtime, exportRowsEndpoint, ({ params: { ledger }, query: { format, filter = [], ...request } }) =>
    Effect.gen(function* () {
      const pages = yield* exportRows({ ...request, ledger, filters: filter })
      const { sheet, fields } = ledgerOf(ledger)
      return yield* download(
        { name: sheet, fields: withAreaNames(fields), pages: Stream.toAsyncIterable(pages) },
        format
      )
    })
  )
  const suspicions = { name: "疑点", fields: suspicionColumns }
  serveList(app, runtime, exportSuspicionsEndpoint, suspicions, ({ query: { format: _, state, ...request } }) =>
    exportSuspicions({ ...request, ...(state === undefined ? {} : { states: state }) })
  )
  const cases = { name: "整改", fields: caseColumns }
  serveList(app, runtime, exportCasesEndpoint, cases, ({ query: { format: _, state, mine, ...request } }) =>
    exportCases({ ...request, ...(state === undefined ? {} : { states: state }), mine: mine === "true" })
  )
  const audit = { name: "审计日志", fields: auditColumns }
  serveList(app, runtime, exportAuditEndpoint, audit, ({ query: { format: _, ...filter } }) => exportAudit(filter))
}
