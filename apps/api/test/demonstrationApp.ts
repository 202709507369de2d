import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Layer, ManagedRuntime } from "effect"
import { makeApp } from "../src/app.ts"
import { prepare } from "../src/demonstration/prepare.ts"
import { Jobs } from "../src/jobs/Jobs.ts"
import { actorOf } from "./people.ts"
import { quietOperation } from "./quietOperation.ts"
import { asConsole } from "./testApp.ts"

/** The API on the demonstration ledgers, for a whole file of tests, asked as whoever `actAs` named last. */
export async function demonstrationApp() {
  const folder = mkdtempSync(join(tmpdir(), "wengang-api-"))
  const accounts = layerAccounts({ publicAddress: "http://127.0.0.1:8787" })
  const options = { path: join(folder, "test.db"), key: undefined }
  const storage = layerStorage(options)
  const runtime = ManagedRuntime.make(accounts.pipe(Layer.provideMerge(storage)))
  await asConsole(
    runtime,
    prepare(() => {})
  )
  let actor: Actor = actorOf("city", "411000000000")
  const logged: Array<string> = []
  const ending = new AbortController()
  const operation = { ...unhurried(logged), ending: ending.signal }
  const jobs = new Jobs(runtime, options, operation)
  const app = makeApp({ runtime, authenticate: async () => actor, hostnames: [], operation, jobs })
  return {
    app,
    jobs,
    runtime,
    logged,
    actAs: (next: Actor) => {
      actor = next
    },
    close: async () => {
      ending.abort()
      await jobs.idle()
      await runtime.dispose()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Takes more requests than a person sends. */
function unhurried(logged: Array<string>) {
  const without = async () => undefined
  return quietOperation(logged, { limits: { ofAddress: without, ofAccount: without } as never })
}
