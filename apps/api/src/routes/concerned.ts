import { amountColumns, exportAmounts } from "@wengang/application/figures/exportAmounts.ts"
import { concernedColumns, exportConcerned } from "@wengang/application/figures/exportConcerned.ts"
import { listAmounts } from "@wengang/application/figures/listAmounts.ts"
import { listConcerned } from "@wengang/application/figures/listConcerned.ts"
import * as endpoints from "@wengang/contract/endpoints/concerned.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/concerned/…`: the persons and the money that figures count, and as files. */
export function serveConcerned(app: Hono<Env>, runtime: Runtime): void {
  const persons = { name: "涉及人员", fields: concernedColumns }
  serveList(app, runtime, endpoints.exportConcernedEndpoint, persons, ({ query: { format: _, state, ...query } }) =>
    exportConcerned({ ...query, ...(state === undefined ? {} : { states: state }) })
  )
  const amounts = { name: "涉及金额", fields: amountColumns }
  serveList(app, runtime, endpoints.exportAmountsEndpoint, amounts, ({ query: { format: _, state, ...query } }) =>
    exportAmounts({ ...query, ...(state === undefined ? {} : { states: state }) })
  )
  serve(app, runtime, endpoints.listConcernedEndpoint, ({ query: { state, ...query } }) =>
    listConcerned({ ...query, ...(state === undefined ? {} : { states: state }) })
  )
  serve(app, runtime, endpoints.listAmountsEndpoint, ({ query: { state, ...query } }) =>
    listAmounts({ ...query, ...(state === undefined ? {} : { states: state }) })
  )
}
