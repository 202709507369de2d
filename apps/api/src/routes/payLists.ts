import { approvePayList } from "@wengang/application/payLists/approvePayList.ts"
import { exportOwed, owedColumns } from "@wengang/application/payLists/exportOwed.ts"
import { exportPayList, payListColumns } from "@wengang/application/payLists/exportPayList.ts"
import { exportPayLists, nameIn, payListSummaryColumns } from "@wengang/application/payLists/exportPayLists.ts"
import { exportPostSteps, postStepColumns } from "@wengang/application/payLists/exportPostSteps.ts"
import { exportStages, stageColumns } from "@wengang/application/payLists/exportStages.ts"
import { listOwed } from "@wengang/application/payLists/listOwed.ts"
import { listPayLists } from "@wengang/application/payLists/listPayLists.ts"
import { returnPayList } from "@wengang/application/payLists/returnPayList.ts"
import { reviewPayList } from "@wengang/application/payLists/reviewPayList.ts"
import { showArrears } from "@wengang/application/payLists/showArrears.ts"
import { showPayList } from "@wengang/application/payLists/showPayList.ts"
import { showPostSteps } from "@wengang/application/payLists/showPostSteps.ts"
import { submitPayList } from "@wengang/application/payLists/submitPayList.ts"
import * as endpoints from "@wengang/contract/endpoints/payLists.ts"
import { Effect, Stream } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { download } from "../exports/download.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"
import { serveFile } from "../serveFile.ts"

/** `/api/pay-lists`: what holders of posts get for a month, kept by the village, reviewed by the township, approved by the county. */
export function servePayLists(app: Hono<Env>, runtime: Runtime): void {
  serveFile(app, runtime, endpoints.exportPayListEndpoint, ({ params, query }) =>
    Effect.gen(function* () {
      const pages = yield* exportPayList(params)
      const name = `公益岗工资表-${params.area}-${params.month}`
      return yield* download({ name, fields: payListColumns, pages: Stream.toAsyncIterable(pages) }, query.format)
    })
  )
  const lists = { name: "工资表清单", fields: payListSummaryColumns }
  serveList(app, runtime, endpoints.exportPayListsEndpoint, lists, ({ query: { left, state, format: _, ...query } }) =>
    exportPayLists({ ...query, left: left === "true", ...(state === undefined ? {} : { states: [state] }) })
  )
  const stages = { name: "欠发工资环节", fields: stageColumns }
  serveList(app, runtime, endpoints.exportStagesEndpoint, stages, ({ query }) => exportStages(query.area))
  const owed = { name: "欠发工资明细", fields: owedColumns }
  serveList(app, runtime, endpoints.exportOwedEndpoint, owed, ({ query: { format: _, ...query } }) => exportOwed(query))
  const posts = { name: "岗位环节", fields: postStepColumns }
  serveList(app, runtime, endpoints.exportPostStepsEndpoint, posts, ({ query: { area, month } }) =>
    exportPostSteps({ area, month })
  )
  serve(app, runtime, endpoints.listPayListsEndpoint, ({ query: { left, after, state, ...query } }) =>
    listPayLists({
      ...query,
      left: left === "true",
      ...(state === undefined ? {} : { states: [state] }),
      ...(after === undefined ? {} : { after: nameIn(after) })
    })
  )
  serve(app, runtime, endpoints.showPayListEndpoint, ({ params }) => showPayList(params))
  serve(app, runtime, endpoints.submitPayListEndpoint, ({ params, version, body }) =>
    submitPayList({ ...params, version, ...body })
  )
  serve(app, runtime, endpoints.reviewPayListEndpoint, ({ params, version }) => reviewPayList({ ...params, version }))
  serve(app, runtime, endpoints.approvePayListEndpoint, ({ params, version }) => approvePayList({ ...params, version }))
  serve(app, runtime, endpoints.returnPayListEndpoint, ({ params, version, body }) =>
    returnPayList({ ...params, version, ...body })
  )
  serve(app, runtime, endpoints.showArrearsEndpoint, ({ query }) => showArrears(query.area))
  serve(app, runtime, endpoints.listOwedEndpoint, ({ query }) => listOwed(query))
  serve(app, runtime, endpoints.showPostStepsEndpoint, ({ query }) => showPostSteps(query))
}
