import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { Failure } from "@wengang/application/Failure.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Effect, Layer, ManagedRuntime } from "effect"
import type { Authenticate } from "./Authenticate.ts"
import { makeApp } from "./app.ts"
import { prepare } from "./demonstration/prepare.ts"
import { checkPort, type FetchCallback, listen } from "./listen.ts"
import { builtPage, isBuilt, page } from "./page.ts"
import { runOn } from "./Runtime.ts"
import { type Environment, type Settings, settingsOf } from "./Settings.ts"

/** Serves API and page until it is told to end; tells the exit status. */
export async function server(environment: Environment): Promise<0 | 1> {
  const ended = endSignal()
  process.stdout.on("error", () => {}) // A terminal that is gone is no reason to end.
  try {
    const settings = settingsOf(environment)
    await checkPort(settings.port, settings.host)
    await serveUntil(ended, settings)
    return 0
  } catch (error) {
    if (ended.aborted) return 0
    report(error)
    return 1
  }
}

async function serveUntil(ended: AbortSignal, settings: Settings): Promise<void> {
  const { port, host, publicAddress } = settings
  const own = `http://${host}:${port}`
  const accounts = layerAccounts({ publicAddress: (publicAddress ?? new URL(own)).origin })
  const runtime = ManagedRuntime.make(accounts.pipe(Layer.provideMerge(layerStorage(settings.database))))
  try {
    await runOn(runtime, Effect.provide(prepare(say), layerConsole("wengang", "start")), ended)
    const authenticate: Authenticate = (headers, from) =>
      runOn(
        runtime,
        Accounts.use((known) => known.authenticate(headers, from))
      )
    const hostnames = publicAddress === null ? [] : [publicAddress.hostname]
    const app = makeApp({ runtime, authenticate, hostnames, log: logError })
    if (isBuilt(builtPage)) app.route("/", page(builtPage))
    else
      say(
        "网页尚未构建，只提供接口。请运行 npm start。",
        "The page is not built; only the API is served. Run `npm start`."
      )
    const listening = await listen(app.fetch as FetchCallback, port, host)
    announce(publicAddress?.href ?? listening.address)
    await untilAborted(ended)
    await listening.close()
  } finally {
    await runtime.dispose()
  }
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

function logError(requestId: string, error: unknown): void {
  process.stderr.write(`${requestId} 500\n`)
  debug(error)
}

function report(error: unknown): void {
  const sentence =
    error instanceof Failure ? error.sentence : { zh: "程序出错，未能启动。", en: "The program failed to start." }
  process.stderr.write(`${sentence.zh}\n${sentence.en}\n`)
  debug(error instanceof Failure ? error.cause : error)
}

/** Details are for developers who ask for them: they may hold what rows hold. */
function debug(error: unknown): void {
  if (process.env.WENGANG_DEBUG === "1") console.error(error)
}
