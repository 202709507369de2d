import { consoleActor, layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { Failure } from "@wengang/application/Failure.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Effect, ManagedRuntime } from "effect"
import type { Authenticate } from "./Authenticate.ts"
import { makeApp } from "./app.ts"
import { prepare } from "./demonstration/prepare.ts"
import { checkPort, listen } from "./listen.ts"
import { builtPage, isBuilt, page } from "./page.ts"
import { runOn } from "./Runtime.ts"
import { type Environment, type Settings, settingsOf } from "./Settings.ts"

/** Serves API and page until it is told to end; tells the exit status. */
export async function server(environment: Environment): Promise<0 | 1> {
  const ended = endSignal()
  process.stdout.on("error", () => {}) // A terminal that is gone is no reason to end.
  try {
    const settings = settingsOf(environment)
    await checkPort(settings.port)
    await serveUntil(ended, settings)
    return 0
  } catch (error) {
    if (ended.aborted) return 0
    report(error)
    return 1
  }
}

async function serveUntil(ended: AbortSignal, { port, database }: Settings): Promise<void> {
  const runtime = ManagedRuntime.make(layerStorage(database))
  try {
    await runOn(runtime, Effect.provide(prepare(say), layerConsole("wengang", "start")), ended)
    const app = makeApp(runtime, localOperator, logError)
    if (isBuilt(builtPage)) app.route("/", page(builtPage))
    else
      say(
        "网页尚未构建，只提供接口。请运行 npm start。",
        "The page is not built; only the API is served. Run `npm start`."
      )
    const listening = await listen(app.fetch, port)
    announce(listening.address)
    await untilAborted(ended)
    await listening.close()
  } finally {
    await runtime.dispose()
  }
}

/** Until accounts exist, whoever is at this machine is its operator: nobody else can reach the server. */
const localOperator: Authenticate = async () => consoleActor("local")

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
    [
      `稳岗已启动：${address}`,
      "仅限本机访问；登录功能上线前不对外开放。按 Ctrl-C 结束。",
      `Wengang is at ${address} for this machine only, until sign-in exists. Ctrl-C ends it.`,
      ""
    ].join("\n")
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
