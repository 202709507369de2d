import { Hono } from "hono"
import { compress } from "hono/compress"
import { csrf } from "hono/csrf"
import { requestId } from "hono/request-id"
import { secureHeaders } from "hono/secure-headers"
import type { Authenticate } from "./Authenticate.ts"
import { answerError, answerThrown, type Env } from "./answerError.ts"
import { knownHosts } from "./knownHosts.ts"
import { clientAddress } from "./operation/clientAddress.ts"
import { limitBody } from "./operation/limitBody.ts"
import { limitStrangers } from "./operation/limitStrangers.ts"
import type { Operation } from "./operation/Operation.ts"
import { observeRequests } from "./operation/observeRequests.ts"
import type { Runtime } from "./Runtime.ts"
import { serveAccounts } from "./routes/accounts.ts"
import { serveAudit } from "./routes/audit.ts"
import { serveCases } from "./routes/cases.ts"
import { serveEvidence } from "./routes/evidence.ts"
import { serveJudgements } from "./routes/judgements.ts"
import { serveKeys } from "./routes/keys.ts"
import { operationRoutes } from "./routes/operation.ts"
import { serveRows } from "./routes/rows.ts"
import { rules } from "./routes/rules.ts"
import { runs } from "./routes/runs.ts"
import { sessions } from "./routes/session.ts"
import { serveSettings } from "./routes/settings.ts"
import { suspicions } from "./routes/suspicions.ts"
import { sandboxed } from "./sandboxed.ts"
import { signedIn } from "./signedIn.ts"

const self = ["'self'"]
const none = ["'none'"]

/** What the API works on. */
export interface AppParts {
  readonly runtime: Runtime
  readonly authenticate: Authenticate
  /** The names under which the server may be asked, beside those of this machine. */
  readonly hostnames: ReadonlyArray<string>
  readonly operation: Operation
}

/** The API on a database: decodes the request, calls the verb, encodes its answer. */
export function makeApp(parts: AppParts) {
  const app = routesOf(parts)
  const further = app as unknown as Hono<Env>
  serveRows(further, parts.runtime)
  serveJudgements(further, parts.runtime)
  serveAccounts(further, parts.runtime)
  serveAudit(further, parts.runtime)
  serveKeys(further, parts.runtime)
  serveSettings(further, parts.runtime)
  serveCases(further, parts.runtime)
  serveEvidence(further, parts.runtime)
  return app
}

const routesOf = ({ runtime, authenticate, hostnames, operation }: AppParts) =>
  new Hono<Env>()
    .use(requestId())
    .use(observeRequests(operation.metrics, operation.logger))
    .use(clientAddress(operation.proxies))
    .use(sandboxed)
    .use(
      secureHeaders({
        contentSecurityPolicy: {
          defaultSrc: none,
          scriptSrc: self,
          styleSrc: self,
          fontSrc: self,
          imgSrc: self,
          connectSrc: self,
          baseUri: none,
          formAction: self,
          frameAncestors: none
        },
        strictTransportSecurity: false,
        xFrameOptions: "DENY"
      })
    )
    .use(knownHosts(hostnames))
    .use(csrf())
    .use(compress())
    .use("/api/*", async (c, next) => {
      await next()
      c.header("Cache-Control", "no-store")
    })
    .use("/api/*", limitBody(operation.bodyLimit, operation.metrics))
    .route("/", operationRoutes(runtime, operation))
    .use("/api/session/*", limitStrangers(operation))
    .use("/api/set-up", limitStrangers(operation))
    .route("/", sessions(runtime))
    .use("/api/*", signedIn(authenticate, operation))
    .route("/api", suspicions(runtime))
    .route("/api", rules(runtime))
    .route("/api", runs(runtime))
    .onError((error, c) => answerThrown(error, c, operation.logger))
    .notFound((c) => answerError(c, 404, "no-such-address", "没有这个地址。", "There is nothing at this address."))

/** The routes as Hono's client sees them. */
export type AppType = ReturnType<typeof routesOf>
