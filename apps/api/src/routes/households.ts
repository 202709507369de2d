import {
  exportHouseholdChanges,
  householdChangeColumns
} from "@wengang/application/households/exportHouseholdChanges.ts"
import { showHouseholdAsOf, showHouseholdChanges } from "@wengang/application/households/showHouseholdHistory.ts"
import {
  exportHouseholdChangesEndpoint,
  householdAsOfEndpoint,
  householdChangesEndpoint
} from "@wengang/contract/endpoints/households.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/households`: what became of a household's rows, and what they said on a day gone by. */
export function serveHouseholds(app: Hono<Env>, runtime: Runtime): void {
  const sheet = { name: "户变更记录", fields: householdChangeColumns }
  serveList(app, runtime, exportHouseholdChangesEndpoint, sheet, ({ params }) => exportHouseholdChanges(params.key))
  serve(app, runtime, householdChangesEndpoint, ({ params, query }) => showHouseholdChanges(params.key, query))
  serve(app, runtime, householdAsOfEndpoint, ({ params, query }) => showHouseholdAsOf(params.key, query.day ?? null))
}
