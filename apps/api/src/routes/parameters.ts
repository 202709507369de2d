import { randomUUID } from "node:crypto"
import { exportParameters, parameterColumns } from "@wengang/application/parameters/exportParameters.ts"
import { listParameters } from "@wengang/application/parameters/listParameters.ts"
import { exportProposals, proposalColumns } from "@wengang/application/parameters/proposals/exportProposals.ts"
import { listProposals, showProposal } from "@wengang/application/parameters/proposals/listProposals.ts"
import { proposeParameter } from "@wengang/application/parameters/proposals/proposeParameter.ts"
import { refuseProposal } from "@wengang/application/parameters/proposals/refuseProposal.ts"
import { askForRehearsal } from "@wengang/application/parameters/proposals/rehearseProposal.ts"
import { releaseProposal } from "@wengang/application/parameters/proposals/releaseProposal.ts"
import { submitProposal } from "@wengang/application/parameters/proposals/submitProposal.ts"
import { withdrawProposal } from "@wengang/application/parameters/proposals/withdrawProposal.ts"
import { noSuchRule } from "@wengang/application/rules/showRule.ts"
import { dayJudged } from "@wengang/application/runs/dayJudged.ts"
import * as endpoints from "@wengang/contract/endpoints/parameters.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Jobs } from "../jobs/Jobs.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/parameters` and `/api/parameter-proposals`: what holds, and what is to hold once two persons say so. */
export function serveParameters(app: Hono<Env>, runtime: Runtime, jobs: Jobs): void {
  const sheet = { name: "参数", fields: parameterColumns }
  serveList(app, runtime, endpoints.exportParametersEndpoint, sheet, ({ query: { rule, area = null, asOf } }) =>
    Effect.gen(function* () {
      return yield* exportParameters(yield* rulesAsked(rule), area, asOf ?? (yield* dayJudged))
    })
  )
  const proposals = { name: "参数调整", fields: proposalColumns }
  serveList(app, runtime, endpoints.exportProposalsEndpoint, proposals, ({ query: { rule, state } }) =>
    exportProposals({
      ...(rule === undefined ? {} : { rule }),
      ...(state === undefined ? {} : { states: [state] })
    })
  )
  serve(app, runtime, endpoints.listParametersEndpoint, ({ query: { rule, area = null, asOf } }) =>
    Effect.gen(function* () {
      const day = asOf ?? (yield* dayJudged)
      const rules = yield* rulesAsked(rule)
      return { asOf: day, parameters: yield* listParameters(rules, area, day) }
    })
  )
  serve(app, runtime, endpoints.listProposalsEndpoint, ({ query: { state, ...query } }) =>
    listProposals({ ...query, ...(state === undefined ? {} : { states: [state] }) })
  )
  serve(app, runtime, endpoints.showProposalEndpoint, ({ params }) => showProposal(params.id))
  const woken = <A, E, R>(verb: Effect.Effect<A, E, R>) => Effect.tap(verb, () => Effect.sync(() => jobs.wake()))
  serve(app, runtime, endpoints.proposeParameterEndpoint, ({ body }) =>
    woken(proposeParameter({ ...body, id: randomUUID(), job: randomUUID() }))
  )
  serve(app, runtime, endpoints.rehearseProposalEndpoint, ({ params, version }) =>
    woken(askForRehearsal({ ...params, version, job: randomUUID() }))
  )
  serve(app, runtime, endpoints.submitProposalEndpoint, ({ params, version }) => submitProposal({ ...params, version }))
  serve(app, runtime, endpoints.releaseProposalEndpoint, ({ params, version }) =>
    woken(releaseProposal({ ...params, version, job: randomUUID() }))
  )
  serve(app, runtime, endpoints.refuseProposalEndpoint, ({ params, version, body }) =>
    refuseProposal({ ...params, version, ...body })
  )
  serve(app, runtime, endpoints.withdrawProposalEndpoint, ({ params, version }) =>
    withdrawProposal({ ...params, version })
  )
}

/** The rule of that name, or all. */
const rulesAsked = Effect.fnUntraced(function* (rule: string | undefined) {
  const rules = rule === undefined ? catalogue : catalogue.filter(({ id }) => id === rule)
  return rules.length === 0 ? yield* noSuchRule() : rules
})
