import { showHouseholdAsOf, showHouseholdChanges } from "@wengang/application/households/showHouseholdHistory.ts"
import { householdAsOfEndpoint, householdChangesEndpoint } from "@wengang/contract/endpoints/households.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/households`: what became of a household's rows, and what they said on a day gone by. */
export function serveHouseholds(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, householdChangesEndpoint, ({ params, query }) => showHouseholdChanges(params.key, query))
  serve(app, runtime, householdAsOfEndpoint, ({ params, query }) => showHouseholdAsOf(params.key, query.day))
}
