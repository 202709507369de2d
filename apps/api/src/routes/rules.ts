import { exportRules, ruleColumns } from "@wengang/application/rules/exportRules.ts"
import { listRules, showRule } from "@wengang/application/rules/showRule.ts"
import { showTrace } from "@wengang/application/rules/showTrace.ts"
import { dayJudged } from "@wengang/application/runs/dayJudged.ts"
import {
  exportRulesEndpoint,
  listRulesEndpoint,
  showRuleEndpoint,
  traceEndpoint
} from "@wengang/contract/endpoints/rules.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/rules`: the cards of the rules, with the parameters in force at a place on a day. */
export function serveRules(app: Hono<Env>, runtime: Runtime): void {
  const sheet = { name: "规则", fields: ruleColumns }
  serveList(app, runtime, exportRulesEndpoint, sheet, ({ query: { area = null, asOf } }) =>
    Effect.flatMap(asOf === undefined ? dayJudged : Effect.succeed(asOf), (day) => exportRules(area, day))
  )
  serve(app, runtime, listRulesEndpoint, ({ query: { area = null, asOf } }) =>
    Effect.gen(function* () {
      const day = asOf ?? (yield* dayJudged)
      return { area, asOf: day, rules: yield* listRules(area, day) }
    })
  )
  serve(app, runtime, showRuleEndpoint, ({ params, query: { area = null, asOf } }) =>
    Effect.gen(function* () {
      const day = asOf ?? (yield* dayJudged)
      return { area, asOf: day, rule: yield* showRule(params.id, area, day) }
    })
  )
  serve(app, runtime, traceEndpoint, ({ params, query }) => showTrace(params.rule, query.subject, query.asOf))
}
