import { setSecurityPolicy } from "@wengang/application/settings/setSecurityPolicy.ts"
import { showSecurityPolicy } from "@wengang/application/settings/showSecurityPolicy.ts"
import * as endpoints from "@wengang/contract/endpoints/settings.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/settings`: of the security administrator. */
export function serveSettings(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.showSecurityPolicyEndpoint, () => showSecurityPolicy)
  serve(app, runtime, endpoints.setSecurityPolicyEndpoint, ({ body }) => setSecurityPolicy(body))
}
