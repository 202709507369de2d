import { Hono } from "hono"
import { compress } from "hono/compress"
import { csrf } from "hono/csrf"
import { requestId } from "hono/request-id"
import { secureHeaders } from "hono/secure-headers"
import type { Authenticate } from "./Authenticate.ts"
import { answerError, answerThrown, type Env } from "./answerError.ts"
import type { Jobs } from "./jobs/Jobs.ts"
import { knownHosts } from "./knownHosts.ts"
import { clientAddress } from "./operation/clientAddress.ts"
import { limitBody } from "./operation/limitBody.ts"
import { limitStrangers } from "./operation/limitStrangers.ts"
import type { Operation } from "./operation/Operation.ts"
import { observeRequests } from "./operation/observeRequests.ts"
import type { Runtime } from "./Runtime.ts"
import { rememberRefused } from "./rememberRefused.ts"
import { serveAccounts } from "./routes/accounts.ts"
import { serveAreas } from "./routes/areas.ts"
import { serveAudit } from "./routes/audit.ts"
import { serveCases } from "./routes/cases.ts"
import { serveChanges } from "./routes/changes.ts"
import { serveConcerned } from "./routes/concerned.ts"
import { docs } from "./routes/docs.ts"
import { serveEvidence } from "./routes/evidence.ts"
import { serveExports } from "./routes/exports.ts"
import { serveFacts } from "./routes/facts.ts"
import { serveFigures } from "./routes/figures.ts"
import { serveHouseholds } from "./routes/households.ts"
import { serveImports } from "./routes/imports.ts"
import { serveJobs } from "./routes/jobs.ts"
import { serveJudgements } from "./routes/judgements.ts"
import { serveKeys } from "./routes/keys.ts"
import { serveListed } from "./routes/listed.ts"
import { serveOpenApi } from "./routes/openApi.ts"
import { operationRoutes } from "./routes/operation.ts"
import { serveParameters } from "./routes/parameters.ts"
import { servePayLists } from "./routes/payLists.ts"
import { serveRows } from "./routes/rows.ts"
import { serveRules } from "./routes/rules.ts"
import { serveRuns } from "./routes/runs.ts"
import { sessions } from "./routes/session.ts"
import { serveSettings } from "./routes/settings.ts"
import { singleSignOn } from "./routes/singleSignOn.ts"
import { serveSuspicions } from "./routes/suspicions.ts"
import { serveViews } from "./routes/views.ts"
import { serveWebhooks } from "./routes/webhooks.ts"
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
  /** What does long work. */
  readonly jobs: Jobs
}

/** What is served to whoever is signed in; exports first, as their addresses look like those of rows. */
const served = [
  serveExports,
  servePayLists,
  serveHouseholds,
  serveFacts,
  serveRows,
  serveListed,
  serveSuspicions,
  serveViews,
  serveFigures,
  serveConcerned,
  serveJudgements,
  serveRules,
  serveRuns,
  serveCases,
  serveEvidence,
  serveAreas,
  serveAccounts,
  serveKeys,
  serveSettings,
  serveAudit,
  serveChanges,
  serveWebhooks
]

/** The API on a database: decodes the request, calls the verb, encodes its answer. */
export function makeApp({ runtime, authenticate, hostnames, operation, jobs }: AppParts): Hono<Env> {
  const app = guarded(hostnames, operation)
    .route("/", operationRoutes(runtime, operation))
    .route("/", docs())
    .use("/api/session/*", limitStrangers(operation))
    .use("/api/set-up", limitStrangers(operation))
    .route("/", singleSignOn(runtime))
    .route("/", sessions(runtime))
  serveOpenApi(app, runtime)
  app.use("/api/*", signedIn(authenticate, operation))
  for (const serveSome of served) serveSome(app, runtime)
  serveJobs(app, runtime, jobs, operation.night)
  serveParameters(app, runtime, jobs)
  serveImports(app, runtime, jobs, operation.importLimit)
  return app
    .onError(async (error, c) => {
      await rememberRefused(runtime, c, error)
      return answerThrown(error, c, operation.logger)
    })
    .notFound((c) => answerError(c, 404, "no-such-address", "没有这个地址。", "There is nothing at this address."))
}

/** An application that names each request, tells browsers what a page may do, and refuses what other sites send. */
function guarded(hostnames: ReadonlyArray<string>, operation: Operation): Hono<Env> {
  return new Hono<Env>()
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
}
