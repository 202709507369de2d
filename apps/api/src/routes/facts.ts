import { showFacts } from "@wengang/application/facts/showFacts.ts"
import { factsEndpoint } from "@wengang/contract/endpoints/facts.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/facts`: what a page judges drafts by. */
export function serveFacts(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, factsEndpoint, ({ query }) => showFacts(query))
}
