import { countArrears } from "@wengang/application/figures/countArrears.ts"
import { countByArea } from "@wengang/application/figures/countByArea.ts"
import { countByMonth } from "@wengang/application/figures/countByMonth.ts"
import * as endpoints from "@wengang/contract/endpoints/figures.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/counts/…`: sums for charts. */
export function serveFigures(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.countByAreaEndpoint, ({ query }) => countByArea(query))
  serve(app, runtime, endpoints.countByMonthEndpoint, ({ query }) => countByMonth(query))
  serve(app, runtime, endpoints.countArrearsEndpoint, ({ query }) => countArrears(query))
}
