import { availableParallelism } from "node:os"
import type { Examination, ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import type { Examined } from "@wengang/application/ports/FindingStore.ts"
import { SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { Effect, Stream } from "effect"
import { CrossReferences } from "../dossiers/CrossReferences.ts"
import { counted, inThisThread, taskWith, worthThreads } from "../dossiers/ExaminerSql.ts"
import { readChanged } from "../dossiers/readChanged.ts"
import { readPolicies } from "../dossiers/readPolicies.ts"
import { readSlices, type Slice, slicesOf } from "../dossiers/Slice.ts"
import type { ExaminationTerms } from "../dossiers/SliceExaminer.ts"
import { SliceWorkers } from "../dossiers/SliceWorkers.ts"
import { storageFailure } from "../storageFailure.ts"
import type { HeldDatabase } from "./HeldDatabase.ts"

/** What a run would look at, as the held database has it, parameters taken on trial included. */
export const examineHeld = Effect.fnUntraced(function* (
  held: HeldDatabase,
  scope: ExaminationScope,
  kind: Examined["kind"]
) {
  const { reader } = held
  const changed = readChanged(reader, scope.asOf)
  const slices = kind === "changed" ? slicesOf(reader, changed) : readSlices(reader, scope.area)
  const windows = yield* Effect.tryPromise({ try: () => readPolicies(held.db), catch: storageFailure })
  const terms: ExaminationTerms = { scope, windows, supplied: held.supplied(), complete: false }
  const workers = yield* Effect.acquireRelease(
    Effect.tryPromise({ try: () => workersFor(held, slices), catch: storageFailure }),
    (opened) => Effect.promise(async () => opened?.close())
  )
  const taskOf = taskWith(new CrossReferences(reader, slices))
  const judged =
    workers === undefined ? inThisThread(reader, terms, slices, taskOf) : workers.examine(terms, slices, taskOf, true)
  return {
    slices: Stream.fromAsyncIterable(counted(judged, slices), storageFailure),
    audit: Stream.empty,
    policies: new PolicyBook(windows),
    supply: new SupplyByCounty(terms.supplied),
    notedUpTo: changed.notedUpTo,
    counties: kind === "changed" ? changed.counties : [],
    sheets: { upTo: 0, sheets: [] }
  } satisfies Examination
})

/** Threads where they pay and see what the held database has: while somebody writes, one thread does it alone. */
async function workersFor(held: HeldDatabase, slices: ReadonlyArray<Slice>): Promise<SliceWorkers | undefined> {
  const threads = availableParallelism()
  const size = slices.reduce((sum, slice) => sum + slice.size, 0)
  if (threads < 2 || size < worthThreads) return undefined
  const workers = new SliceWorkers(held.path, threads)
  try {
    await workers.hold()
    if (held.isCurrent()) return workers
  } catch (error) {
    await workers.close()
    throw error
  }
  await workers.close()
  return undefined
}
