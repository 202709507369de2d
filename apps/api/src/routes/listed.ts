import { listListed } from "@wengang/application/listed/listListed.ts"
import { listListedEndpoint } from "@wengang/contract/endpoints/listed.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/listed`: what lists of other bureaus say of persons. */
export function serveListed(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, listListedEndpoint, ({ query }) => listListed(query))
}
