import { exportListed, listedColumns } from "@wengang/application/listed/exportListed.ts"
import { listListed } from "@wengang/application/listed/listListed.ts"
import { exportListedEndpoint, listListedEndpoint } from "@wengang/contract/endpoints/listed.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/listed`: what lists of other bureaus say of persons. */
export function serveListed(app: Hono<Env>, runtime: Runtime): void {
  const sheet = { name: "比对名单", fields: listedColumns }
  serveList(app, runtime, exportListedEndpoint, sheet, ({ query: { format: _, ...query } }) => exportListed(query))
  serve(app, runtime, listListedEndpoint, ({ query }) => listListed(query))
}
