import { copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { consoleActor, layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { transact } from "@wengang/application/acting/transact.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Effect, Layer, ManagedRuntime } from "effect"
import { onTestFinished } from "vitest"
import { type AppParts, makeApp } from "../src/app.ts"
import { Jobs } from "../src/jobs/Jobs.ts"
import type { Operation } from "../src/operation/Operation.ts"
import { type Ports, type Runtime, runOn } from "../src/Runtime.ts"
import { quietOperation } from "./quietOperation.ts"

type Rows = Partial<Record<LedgerName, ReadonlyArray<Readonly<Record<string, unknown>>>>>

/** A folder of the test's own, gone when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wengang-api-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let empty: Promise<string> | undefined

/** A database of the test's own that is up to date and empty: copied, as bringing it up to date takes longest. */
async function freshDatabase(): Promise<string> {
  empty ??= emptyDatabase()
  const [from, path] = [await empty, join(freshFolder(), "test.db")]
  for (const end of ["", ".key"]) copyFileSync(from + end, path + end)
  return path
}

async function emptyDatabase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "wengang-api-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, "empty.db")
  await Effect.runPromise(Effect.provide(Effect.void, layerStorage({ path, key: undefined })))
  return path
}

/** The API on a real database with these rows, judged as of 2022-03-09. */
export async function appWith(
  rows: Rows,
  actor: Actor | null | (() => Actor) = consoleActor("test"),
  changes: Partial<Operation & Pick<AppParts, "authenticate">> = {}
) {
  const path = await freshDatabase()
  const runtime = ManagedRuntime.make(
    layerAccounts({ publicAddress: "http://127.0.0.1:8787" }).pipe(
      Layer.provideMerge(layerStorage({ path, key: undefined }))
    )
  )
  const { authenticate, ...changed } = changes
  const logged: Array<string> = []
  const ending = new AbortController()
  const operation = quietOperation(logged, { ending: ending.signal, ...changed })
  const jobs = new Jobs(runtime, { path, key: undefined }, operation)
  onTestFinished(async () => {
    ending.abort()
    await jobs.idle()
    await runtime.dispose()
  })
  await asConsole(runtime, write(rows))
  await judge(runtime)
  return {
    app: makeApp({
      runtime,
      authenticate: authenticate ?? (async () => (typeof actor === "function" ? actor() : (actor ?? undefined))),
      hostnames: [],
      operation,
      jobs
    }),
    runtime,
    jobs,
    path,
    logged
  }
}

/** Runs a verb as the operator of the machine. */
export function asConsole<A>(runtime: Runtime, effect: Effect.Effect<A, Failure, Ports | Acting>): Promise<A> {
  return runOn(runtime, Effect.provide(effect, layerConsole("test", "test")))
}

export const judge = (runtime: Runtime, id: string = crypto.randomUUID()) =>
  asConsole(runtime, verify({ id, asOf: "2022-03-09" as Day, area: null, rules: [], mode: "full" }))

export const write = (rows: Rows, startedAt = "2022-03-09T00:00:00.000Z") => {
  const begin = { id: crypto.randomUUID(), startedAt }
  return transact("ledger.import", ({ ledgers: writes }) =>
    Effect.gen(function* () {
      yield* writes.beginImport(begin)
      for (const [ledger, values] of Object.entries(rows)) yield* writes.save(ledger as LedgerName, values)
      yield* writes.finishImport({ ...begin, finishedAt: begin.startedAt, files: [], sheets: {}, problems: 0 })
      return { value: null, notes: [{ action: "import.take", object: { kind: "import", id: begin.id }, area: null }] }
    })
  )
}

export const villages = { kangcheng: "411081101220", other: "411082110010" } as const

/** A valid number of an invented person, by ordinal. */
export function idNumber(ordinal: number): string {
  const first17 = `41108119850615${String(ordinal).padStart(3, "0")}`
  return first17 + checkCharacter(first17)
}

/** Healthy grown persons registered as without labour: a suspicion each. */
export function idleVillage(village: string, count: number, from: number): Rows {
  const household = `H-${village}`
  return {
    household: [{ id: household, area: village, kind: "lifted", headName: "王某" }],
    person: Array.from({ length: count }, (_, at) => ({
      id: `P-${village}-${String(at).padStart(3, "0")}`,
      householdId: household,
      name: `王某${at}`,
      idNumber: idNumber(from + at),
      schooling: "none",
      health: "healthy",
      labour: "none",
      status: "active",
      phone: "13812345678"
    }))
  }
}

/** Ledgers joined sheet by sheet. */
export function together(...parts: ReadonlyArray<Rows>): Rows {
  const all: Partial<Record<LedgerName, Array<Readonly<Record<string, unknown>>>>> = {}
  for (const part of parts) {
    for (const [ledger, rows] of Object.entries(part) as Array<[LedgerName, ReadonlyArray<never>]>) {
      all[ledger] = [...(all[ledger] ?? []), ...rows]
    }
  }
  return all
}
