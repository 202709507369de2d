import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { makeApp } from "@wengang/api/app.ts"
import { Jobs } from "@wengang/api/jobs/Jobs.ts"
import { operationOf } from "@wengang/api/operation/Operation.ts"
import { settingsOf } from "@wengang/api/settings/Settings.ts"
import { consoleActor, layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { transact } from "@wengang/application/acting/transact.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import type { Ledgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { Effect, Layer, ManagedRuntime } from "effect"
import { onTestFinished } from "vitest"

/** The API on a database that was judged while it was empty, and got these ledgers since; `run` judges all of it. */
export async function servedLedgers(villages: Iterable<Ledgers>) {
  const folder = mkdtempSync(join(tmpdir(), "wengang-one-verdict-"))
  const options = { path: join(folder, "test.db"), key: undefined }
  const accounts = layerAccounts({ publicAddress: "http://127.0.0.1:8787" })
  const runtime = ManagedRuntime.make(accounts.pipe(Layer.provideMerge(layerStorage(options))))
  onTestFinished(async () => {
    await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  const atConsole = layerConsole("test", "test")
  await runtime.runPromise(Effect.provide(Effect.andThen(run, write(villages)), atConsole))
  const unlimited = { ofAddress: async () => undefined, ofAccount: async () => undefined } as never
  const operation = {
    ...operationOf(settingsOf({ LOG_LEVEL: "silent" }), new AbortController().signal, false),
    limits: unlimited
  }
  const jobs = new Jobs(runtime, options, operation)
  const actor = consoleActor("test")
  return {
    app: makeApp({ runtime, authenticate: async () => actor, hostnames: [], operation, jobs }),
    run: () => runtime.runPromise(Effect.provide(run, atConsole))
  }
}

const run = Effect.suspend(() =>
  verify({ id: crypto.randomUUID(), asOf: noticeDay, area: null, rules: [], mode: "full" })
)

const write = (villages: Iterable<Ledgers>) => {
  const begin = { id: crypto.randomUUID(), startedAt: "2022-03-09T00:00:00.000Z" }
  return transact("ledger.import", ({ ledgers: writes }) =>
    Effect.gen(function* () {
      yield* writes.beginImport(begin)
      for (const ledgers of villages) {
        for (const name of ledgerNames) if (ledgers[name].length > 0) yield* writes.save(name, ledgers[name])
      }
      yield* writes.finishImport({ ...begin, finishedAt: begin.startedAt, files: [], sheets: {}, problems: 0 })
      return { value: null, notes: [{ action: "import.take", object: { kind: "import", id: begin.id }, area: null }] }
    })
  )
}
