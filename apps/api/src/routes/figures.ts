import { countArrears } from "@wengang/application/figures/countArrears.ts"
import { countByArea } from "@wengang/application/figures/countByArea.ts"
import { countByMonth } from "@wengang/application/figures/countByMonth.ts"
import { countByRule } from "@wengang/application/figures/countByRule.ts"
import { arrearsColumns, exportArrears } from "@wengang/application/figures/exportArrears.ts"
import { byAreaColumns, exportByArea } from "@wengang/application/figures/exportByArea.ts"
import { byMonthColumns, exportByMonth } from "@wengang/application/figures/exportByMonth.ts"
import { byRuleColumns, exportByRule } from "@wengang/application/figures/exportByRule.ts"
import * as endpoints from "@wengang/contract/endpoints/figures.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/counts/…`: sums for charts, and as files. */
export function serveFigures(app: Hono<Env>, runtime: Runtime): void {
  const areas = { name: "按地区统计", fields: byAreaColumns }
  serveList(app, runtime, endpoints.exportByAreaEndpoint, areas, ({ query: { format: _, ...query } }) =>
    exportByArea(query)
  )
  const months = { name: "按月统计", fields: byMonthColumns }
  serveList(app, runtime, endpoints.exportByMonthEndpoint, months, ({ query: { format: _, ...query } }) =>
    exportByMonth(query)
  )
  const rules = { name: "按规则统计", fields: byRuleColumns }
  serveList(app, runtime, endpoints.exportByRuleEndpoint, rules, ({ query: { format: _, ...query } }) =>
    exportByRule(query)
  )
  const arrears = { name: "欠发工资", fields: arrearsColumns }
  serveList(app, runtime, endpoints.exportArrearsEndpoint, arrears, ({ query: { format: _, ...query } }) =>
    exportArrears(query)
  )
  serve(app, runtime, endpoints.countByAreaEndpoint, ({ query }) => countByArea(query))
  serve(app, runtime, endpoints.countByMonthEndpoint, ({ query }) => countByMonth(query))
  serve(app, runtime, endpoints.countByRuleEndpoint, ({ query }) => countByRule(query))
  serve(app, runtime, endpoints.countArrearsEndpoint, ({ query }) => countArrears(query))
}
