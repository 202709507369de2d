import { askMoreTime } from "@wengang/application/cases/askMoreTime.ts"
import { checkWider } from "@wengang/application/cases/checkWider.ts"
import { closeCase } from "@wengang/application/cases/closeCase.ts"
import { countCases } from "@wengang/application/cases/countCases.ts"
import { decideMoreTime } from "@wengang/application/cases/decideMoreTime.ts"
import { handOnCase } from "@wengang/application/cases/handOnCase.ts"
import { handOverSuspicions } from "@wengang/application/cases/handOverSuspicions.ts"
import { listCases } from "@wengang/application/cases/listCases.ts"
import { planCase } from "@wengang/application/cases/planCase.ts"
import { reportProgress } from "@wengang/application/cases/reportProgress.ts"
import { returnCase } from "@wengang/application/cases/returnCase.ts"
import { reviewCase } from "@wengang/application/cases/reviewCase.ts"
import { showCase } from "@wengang/application/cases/showCase.ts"
import { signForCase } from "@wengang/application/cases/signForCase.ts"
import { submitCase } from "@wengang/application/cases/submitCase.ts"
import * as steps from "@wengang/contract/endpoints/caseSteps.ts"
import * as endpoints from "@wengang/contract/endpoints/cases.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/cases`: handed over, put right, reviewed and closed. */
export function serveCases(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.countCasesEndpoint, ({ query: { mine, ...request } }) =>
    countCases({ ...request, mine: mine === "true" })
  )
  serve(app, runtime, endpoints.listCasesEndpoint, ({ query: { state, mine, ...request } }) =>
    listCases({ ...request, ...(state === undefined ? {} : { states: state }), mine: mine === "true" })
  )
  serve(app, runtime, endpoints.showCaseEndpoint, ({ params }) => showCase(params.id))
  serve(app, runtime, endpoints.handOverEndpoint, ({ body }) =>
    Effect.map(handOverSuspicions(body), (cases) => ({ cases }))
  )
  serveSteps(app, runtime)
  serve(app, runtime, endpoints.widerCheckEndpoint, ({ params, body }) => checkWider({ ...params, ...body }))
}

function serveSteps(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, steps.signForEndpoint, ({ params, version }) => signForCase({ ...params, version }))
  serve(app, runtime, steps.planEndpoint, ({ params, version, body }) => planCase({ ...params, version, ...body }))
  serve(app, runtime, steps.progressEndpoint, ({ params, version, body }) =>
    reportProgress({ ...params, version, ...body })
  )
  serve(app, runtime, steps.submitEndpoint, ({ params, version, body }) => submitCase({ ...params, version, ...body }))
  serve(app, runtime, steps.reviewEndpoint, ({ params, version }) => reviewCase({ ...params, version }))
  serve(app, runtime, steps.returnEndpoint, ({ params, version, body }) => returnCase({ ...params, version, ...body }))
  serve(app, runtime, steps.extensionEndpoint, ({ params, version, body }) =>
    askMoreTime({ ...params, version, ...body })
  )
  serve(app, runtime, steps.extensionDecisionEndpoint, ({ params, version, body }) =>
    decideMoreTime({ ...params, version, ...body })
  )
  serve(app, runtime, steps.closeEndpoint, ({ params, version }) => closeCase({ ...params, version }))
  serve(app, runtime, steps.handOnEndpoint, ({ params, version, body }) => handOnCase({ ...params, version, ...body }))
}
