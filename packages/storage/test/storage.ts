import { accessSync, constants, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { transact } from "@wengang/application/acting/transact.ts"
import type { WrittenVerdict } from "@wengang/application/ports/FindingStore.ts"
import type { Operation } from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { Cause, Effect, Exit, Layer } from "effect"
import { onTestFinished } from "vitest"
import { layerStorage, type Storage } from "../src/layerStorage.ts"

/** The databases that every storage test runs on. */
export const dialects = ["sqlite"] as const

/** Where files lie in memory, on systems that have such a place: for tests that make hundreds, and look at no disk. */
const memory = isWritable("/dev/shm") ? "/dev/shm" : tmpdir()

/** A database file of the test's own, gone when the test ends. */
export function freshDatabase(place: "disk" | "memory" = "disk"): string {
  const folder = mkdtempSync(join(place === "memory" ? memory : tmpdir(), "wengang-storage-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, "test.db")
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Runs an effect on the database; a failure is thrown as the value it is. */
export async function on<A>(
  path: string,
  effect: Effect.Effect<A, unknown, Storage | Acting>,
  key?: string
): Promise<A> {
  const layers = Layer.merge(layerStorage({ path, key }), console)
  const exit = await Effect.runPromiseExit(Effect.provide(effect, layers))
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}

/** The reach of whoever sees everything. */
export const everywhere = Reach.of({ area: null })

/** Whoever does things in tests. */
export const console = layerConsole("test", "test")

type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>

/** Writes rows as one import does. */
export const write = (rows: Partial<Record<LedgerName, Rows>>, id: string = crypto.randomUUID()) => {
  const begin = { id, startedAt: "2022-03-09T00:00:00.000Z" }
  return transact("ledger.import", ({ ledgers: writes }) =>
    Effect.gen(function* () {
      yield* writes.beginImport(begin)
      const operations: Partial<Record<LedgerName, ReadonlyArray<Operation>>> = {}
      for (const [ledger, values] of Object.entries(rows) as ReadonlyArray<[LedgerName, Rows]>) {
        operations[ledger] = yield* writes.save(ledger, values)
      }
      yield* writes.finishImport({ ...begin, finishedAt: begin.startedAt, files: [], sheets: {}, problems: 0 })
      return { value: operations, notes: [{ action: "import.take", object: { kind: "import", id }, area: null }] }
    })
  )
}

export const village = "411081101201"
export const otherVillage = "411082110201"

/** A valid number of a synthetic person, by ordinal. */
export function idNumber(ordinal: number): string {
  const first17 = `41108119850615${String(ordinal).padStart(3, "0")}`
  return first17 + checkCharacter(first17)
}

export const household = (id: string, changes: object = {}) => ({ id, area: village, kind: "lifted", ...changes })

export const person = (id: string, ordinal: number, changes: object = {}) => ({
  id,
  householdId: "H1",
  name: `王某${ordinal}`,
  idNumber: idNumber(ordinal),
  labour: "ordinary",
  willing: true,
  ...changes
})

/** Verdicts from the pages in which a store hands them over. */
export function verdictsOf(pages: Iterable<ReadonlyArray<WrittenVerdict>>): ReadonlyArray<Verdict> {
  return [...pages].flat().map((verdict) => ({ ...verdict, evidence: JSON.parse(verdict.evidence) }))
}
