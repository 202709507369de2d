import { assessRow } from "@wengang/application/rows/assessRow.ts"
import { assessRows } from "@wengang/application/rows/assessRows.ts"
import { listRows } from "@wengang/application/rows/listRows.ts"
import { revealField } from "@wengang/application/rows/revealField.ts"
import { showRow } from "@wengang/application/rows/showRow.ts"
import { correctRow, createRow, withdrawRow } from "@wengang/application/rows/writeRow.ts"
import { writeRows } from "@wengang/application/rows/writeRows.ts"
import { assessRowsEndpoint, bulkRowsEndpoint } from "@wengang/contract/endpoints/bulk.ts"
import * as endpoints from "@wengang/contract/endpoints/rows.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/ledgers`: rows read, added, corrected, withdrawn and judged. */
export function serveRows(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.listRowsEndpoint, ({ params, query }) => {
    const { filter = [], ...request } = query
    return listRows({ ...request, filters: filter, ledger: params.ledger })
  })
  serve(app, runtime, endpoints.assessRowEndpoint, ({ params, body }) => assessRow(params.ledger, body.values))
  serve(app, runtime, bulkRowsEndpoint, ({ params, body: { rows, ...options } }) =>
    writeRows(params.ledger, rows, options)
  )
  serve(app, runtime, assessRowsEndpoint, ({ params, body }) =>
    assessRows(
      params.ledger,
      body.rows.map(({ values }) => values)
    )
  )
  serve(app, runtime, endpoints.createRowEndpoint, ({ params, body: { values, ...options } }) =>
    createRow(params.ledger, values, options)
  )
  serve(app, runtime, endpoints.showRowEndpoint, ({ params, query }) => showRow(params.ledger, params.key, query.asOf))
  serve(app, runtime, endpoints.correctRowEndpoint, ({ params, version, body: { values, ...options } }) =>
    correctRow(params.ledger, params.key, version, values, options)
  )
  serve(app, runtime, endpoints.revealFieldEndpoint, ({ params, body }) => revealField({ ...params, ...body }))
  serve(app, runtime, endpoints.withdrawRowEndpoint, ({ params, version, body }) =>
    withdrawRow(params.ledger, params.key, version, body.reason)
  )
}
