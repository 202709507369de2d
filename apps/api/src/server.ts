import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import type { Provider } from "@wengang/accounts/singleSignOn/Provider.ts"
import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { Failure } from "@wengang/application/Failure.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Effect, Layer, ManagedRuntime } from "effect"
import type { Authenticate } from "./Authenticate.ts"
import { makeApp } from "./app.ts"
import { holdsDemonstration } from "./demonstration/holdsDemonstration.ts"
import { prepare } from "./demonstration/prepare.ts"
import { Jobs } from "./jobs/Jobs.ts"
import { checkPort, type FetchCallback, listen } from "./listen.ts"
import { nightly } from "./nightly/nightly.ts"
import { keepAreas } from "./operation/keepAreas.ts"
import { type Operation, operationOf } from "./operation/Operation.ts"
import { builtPage, isBuilt, page } from "./page.ts"
import { type Runtime, runOn } from "./Runtime.ts"
import type { Environment } from "./settings/Setting.ts"
import { type Settings, settingsOf } from "./settings/Settings.ts"
import { Sender, senderDefaults } from "./webhooks/Sender.ts"

/** Serves API and page until it is told to end; tells the exit status. */
export async function server(environment: Environment): Promise<0 | 1> {
  const ending = endSignal()
  process.stdout.on("error", () => {}) // A terminal that is gone is no reason to end.
  try {
    const settings = settingsOf(environment)
    await checkPort(settings.PORT, settings.HOST)
    await serveUntil(ending, settings)
    return 0
  } catch (error) {
    if (ending.aborted) return 0
    report(error)
    return 1
  }
}

async function serveUntil(ending: AbortSignal, settings: Settings): Promise<void> {
  const operation = operationOf(settings, ending, true)
  const runtime = runtimeOf(settings)
  try {
    if (settings.DEMONSTRATION === "on") {
      await runOn(runtime, Effect.provide(prepare(say), layerConsole("wengang", "start")), ending)
    }
    const jobs = new Jobs(runtime, settings.database, operation)
    const app = appOn(runtime, settings, operation, jobs)
    const listening = await listen(app.fetch as FetchCallback, {
      port: settings.PORT,
      host: settings.HOST,
      patience: settings.DRAIN_SECONDS * 1000
    })
    const address = settings.PUBLIC_ADDRESS?.href ?? listening.address
    announce(address)
    await inviteFirst(runtime, address)
    await startNights(runtime, settings, operation)
    keepAreas(runtime, operation)
    jobs.resume()
    const sender = senderOn(runtime, settings, operation)
    await untilAborted(ending)
    await sender.stop()
    await listening.close()
    await jobs.idle()
  } finally {
    await runtime.dispose()
  }
}

function runtimeOf(settings: Settings): Runtime {
  const { HOST, PORT, PUBLIC_ADDRESS, database } = settings
  const publicAddress = (PUBLIC_ADDRESS ?? new URL(`http://${HOST}:${PORT}`)).origin
  const provider = providerOf(settings)
  const accounts = layerAccounts({ publicAddress, ...(provider === undefined ? {} : { provider }) })
  return ManagedRuntime.make(accounts.pipe(Layer.provideMerge(layerStorage({ ...database, upgrading }))))
}

function upgrading(): void {
  say(
    "数据库由较早版本建立，正在升级……中途结束不会损坏数据，再启动时重新升级。",
    "The database is of an older version and is brought up to date … Ending this harms nothing: the next start begins anew."
  )
}

function providerOf(settings: Settings): Provider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  if (issuer === null || clientId === null || clientSecret === null) return undefined
  return { issuer, clientId, clientSecret, title: settings.OIDC_TITLE, usernameClaim: settings.OIDC_USERNAME_CLAIM }
}

function appOn(runtime: Runtime, { PUBLIC_ADDRESS }: Settings, operation: Operation, jobs: Jobs) {
  const authenticate: Authenticate = (headers, from) =>
    runOn(
      runtime,
      Accounts.use((known) => known.authenticate(headers, from))
    )
  const hostnames = PUBLIC_ADDRESS === null ? [] : [PUBLIC_ADDRESS.hostname]
  const app = makeApp({ runtime, authenticate, hostnames, operation, jobs })
  if (isBuilt(builtPage)) app.route("/", page(builtPage))
  else
    say(
      "网页尚未构建，只提供接口。请运行 npm start。",
      "The page is not built; only the API is served. Run `npm start`."
    )
  return app
}

function senderOn(runtime: Runtime, { WEBHOOK_PRIVATE_TARGETS }: Settings, { logger }: Operation): Sender {
  const privateTargets = WEBHOOK_PRIVATE_TARGETS === "allow"
  return new Sender(runtime, logger, { ...senderDefaults, privateTargets })
}

/** Nights are for an office's own ledgers: the demonstration retells a survey of 2022, and stays as of its last day. */
async function startNights(runtime: Runtime, { NIGHTLY_AT, database }: Settings, operation: Operation): Promise<void> {
  if (NIGHTLY_AT === null || (await runOn(runtime, holdsDemonstration))) return
  nightly(NIGHTLY_AT, database, operation)
}

/** Of an office's own ledgers nobody can see anything before there are accounts: the link makes the first three. */
async function inviteFirst(runtime: Runtime, address: string): Promise<void> {
  const { needsSetUp, setUpToken } = await runOn(
    runtime,
    Accounts.use((accounts) => Effect.succeed(accounts))
  )
  if (!(await runOn(runtime, needsSetUp))) return
  const token = await runOn(runtime, setUpToken)
  const link = new URL(`/set-up#${token}`, address).href
  say(
    `还没有账号。请在 24 小时内用此链接建立三员账号（只能用一次）：${link}`,
    "There are no accounts yet: this link makes the three administrators, once, within 24 hours."
  )
}

/** Aborts on Ctrl-C and on SIGTERM. */
function endSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener("abort", () => resolve(), { once: true })
  })
}

function say(zh: string, en: string): void {
  process.stdout.write(`${zh} ${en}\n`)
}

function announce(address: string): void {
  process.stdout.write(
    [`稳岗已启动：${address} 按 Ctrl-C 结束。`, `Wengang is at ${address} Ctrl-C ends it.`, ""].join("\n")
  )
}

function report(error: unknown): void {
  const sentence =
    error instanceof Failure ? error.sentence : { zh: "程序出错，未能启动。", en: "The program failed to start." }
  process.stderr.write(`${sentence.zh}\n${sentence.en}\n`)
  // Details are for developers who ask for them: they may hold what rows hold.
  if (process.env.WENGANG_DEBUG === "1") console.error(error instanceof Failure ? error.cause : error)
}
