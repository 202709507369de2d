import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "@wengang/application/Failure.ts"
import { Accounts, type Cookies, type NewAccount, type RequestHeaders } from "@wengang/application/ports/Accounts.ts"
import { ApiKeys } from "@wengang/application/ports/ApiKeys.ts"
import { SingleSignOn } from "@wengang/application/ports/SingleSignOn.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Database } from "@wengang/storage/Database.ts"
import { Cause, Effect, Exit, Layer, ManagedRuntime } from "effect"
import { onTestFinished } from "vitest"
import { layerAccounts } from "../src/layerAccounts.ts"
import type { Provider } from "../src/singleSignOn/Provider.ts"

type Service = typeof Accounts.Service

export const county = "411081000000" as AreaCode
export const village = "411081101224" as AreaCode
export const password = "Zhu-ma-47-dian"

/** A county officer who need not change the password. */
export const officer: NewAccount = {
  username: "officer",
  name: "测试甲",
  rights: { role: "county", department: "employment", area: county },
  password,
  mustChange: false
}

/** Accounts in a database file of their own, gone after the test. */
export function testAccounts(provider?: Provider) {
  const folder = mkdtempSync(join(tmpdir(), "wengang-accounts-"))
  const path = join(folder, "test.db")
  const open = () =>
    ManagedRuntime.make(
      layerAccounts({ publicAddress: "http://127.0.0.1:8787", ...(provider === undefined ? {} : { provider }) }).pipe(
        Layer.provideMerge(Database.layerSqlite({ path, key: undefined }))
      )
    )
  const runtimes = [open()]
  onTestFinished(async () => {
    for (const runtime of runtimes) await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  const runOn = async <A>(
    effect: Effect.Effect<A, Failure, Accounts | ApiKeys | SingleSignOn | Database>,
    at = 0
  ): Promise<A> => {
    const exit = await (runtimes[at] ?? open()).runPromiseExit(effect)
    if (Exit.isSuccess(exit)) return exit.value
    throw Cause.squash(exit.cause)
  }
  return {
    path,
    /** Runs an operation. */
    run: <A>(use: (accounts: Service) => Effect.Effect<A, Failure>) => runOn(Accounts.use(use)),
    /** The same on the keys of programs. */
    runKeys: <A>(use: (keys: typeof ApiKeys.Service) => Effect.Effect<A, Failure>) => runOn(ApiKeys.use(use)),
    /** The same on the single sign-on. */
    runSingleSignOn: <A>(use: (known: typeof SingleSignOn.Service) => Effect.Effect<A, Failure>) =>
      runOn(SingleSignOn.use(use)),
    /** Runs a query beside the service. */
    query: <A>(use: (db: (typeof Database.Service)["kysely"]) => Promise<A>) =>
      runOn(Database.use(({ kysely }) => Effect.promise(() => use(kysely)))),
    /** Another process on the same file. */
    another: () => {
      const at = runtimes.push(open()) - 1
      return { run: <A>(use: (accounts: Service) => Effect.Effect<A, Failure>) => runOn(Accounts.use(use), at) }
    }
  }
}

/** The headers of a browser that keeps what it was told to keep. */
export function browser(...told: ReadonlyArray<Cookies>): RequestHeaders {
  const jar = new Map<string, string>()
  for (const cookie of told.flatMap(({ setCookie }) => setCookie)) {
    const [pair = ""] = cookie.split(";", 1)
    const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]
    if (/max-age=0\b/i.test(cookie) || value === "") jar.delete(name)
    else jar.set(name, value)
  }
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
  return new Headers(cookie === "" ? {} : { cookie })
}

export const nobody: RequestHeaders = new Headers()

/** The code of what should fail. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return "done"
  } catch (error) {
    return error instanceof Failure ? error.code : String(error)
  }
}
