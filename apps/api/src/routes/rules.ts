import { listRules, showRule } from "@wengang/application/rules/showRule.ts"
import { dayJudged } from "@wengang/application/runs/dayJudged.ts"
import { RuleQuery } from "@wengang/contract/RuleQuery.ts"
import { Effect } from "effect"
import { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { query } from "../query.ts"
import { type Runtime, runAs } from "../Runtime.ts"

/** `/api/rules`: the cards of the rules, with the parameters in force at a place on a day. */
export const rules = (runtime: Runtime) =>
  new Hono<Env>()
    .get("/rules", query(RuleQuery), async (c) => {
      const { area = null, asOf } = c.req.valid("query")
      const cards = Effect.gen(function* () {
        const day = asOf ?? (yield* dayJudged)
        return { area, asOf: day, rules: yield* listRules(area, day) }
      })
      return c.json(await runAs(runtime, c.get("acting"), cards))
    })
    .get("/rules/:id", query(RuleQuery), async (c) => {
      const { area = null, asOf } = c.req.valid("query")
      const card = Effect.gen(function* () {
        const day = asOf ?? (yield* dayJudged)
        return { area, asOf: day, rule: yield* showRule(c.req.param("id"), area, day) }
      })
      return c.json(await runAs(runtime, c.get("acting"), card))
    })
