import {
  type Examination,
  type ExaminationScope,
  Examiner,
  type SliceResult
} from "@wengang/application/ports/Examiner.ts"
import { isComplete } from "@wengang/application/verification/isComplete.ts"
import { SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { Effect, Layer, Stream } from "effect"
import { Database } from "../Database.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { storageFailure } from "../storageFailure.ts"
import { CrossReferences } from "./CrossReferences.ts"
import { LentConnections } from "./LentConnections.ts"
import { readChanged } from "./readChanged.ts"
import { readPolicies } from "./readPolicies.ts"
import { readSheets } from "./readSheets.ts"
import { readSupply } from "./readSupply.ts"
import { rulesDigest } from "./rulesDigest.ts"
import { auditSlices, readSlices, type Slice, slicesOf } from "./Slice.ts"
import { type ExaminationTerms, type Judged, SliceExaminer, type SliceTask } from "./SliceExaminer.ts"
import { SliceWorkers } from "./SliceWorkers.ts"

/** Below this many dossiers a thread takes longer to start than to judge. */
export const worthThreads = 10_000

/** Examines the SQLite file, on as many threads as there are cores where that pays. */
export const layerExaminer: Layer.Layer<Examiner, never, Database> = Layer.effect(
  Examiner,
  Effect.gen(function* () {
    const database = yield* Database
    const lent = yield* Effect.acquireRelease(
      Effect.sync(() => new LentConnections(database.path)),
      (connections) => Effect.sync(() => connections.close())
    )
    return Examiner.of({
      policies: database.read(async (db) => new PolicyBook(await readPolicies(db))),
      rulesDigest: rulesDigest(),
      examine: (scope) =>
        examine(database, lent, scope, (reader) => ({
          slices: readSlices(reader, scope.area),
          notedUpTo: readChanged(reader, scope.asOf).notedUpTo,
          audited: [],
          counties: [],
          complete: isComplete(scope)
        })),
      examineChanged: (scope, { audit }) =>
        examine(database, lent, scope, (reader) => {
          const changed = readChanged(reader, scope.asOf)
          const { notedUpTo, counties } = changed
          const audited = audit ? auditSlices(reader, scope.asOf) : []
          return { slices: slicesOf(reader, changed), audited, notedUpTo, counties, complete: false }
        })
    })
  })
)

/** What a run looks at, read when nobody can write any more to the state that it holds. */
interface Agenda extends Pick<Examination, "notedUpTo" | "counties"> {
  readonly slices: ReadonlyArray<Slice>
  readonly audited: ReadonlyArray<Slice>
  readonly complete: boolean
}

const examine = Effect.fnUntraced(function* (
  database: typeof Database.Service,
  lent: LentConnections,
  scope: ExaminationScope,
  planWith: (reader: RowReader) => Agenda
) {
  const { reader, workers, windows, agenda } = yield* Effect.acquireRelease(
    Effect.tryPromise({ try: () => openReaders(database, lent, planWith), catch: storageFailure }),
    (opened) =>
      Effect.promise(async () => {
        lent.giveBack(opened.connections)
        await opened.workers?.close()
      })
  )
  const { slices, audited, notedUpTo, counties, complete } = agenda
  const idle = slices.length === 0 && audited.length === 0 && counties.length === 0
  const terms: ExaminationTerms = { scope, windows, supplied: idle ? [] : readSupply(reader), complete }
  const taskOf = taskWith(new CrossReferences(reader, [...slices, ...audited]))
  const judge = (some: ReadonlyArray<Slice>, isLast: boolean) => {
    const judged =
      workers === undefined ? inThisThread(reader, terms, some, taskOf) : workers.examine(terms, some, taskOf, isLast)
    return Stream.fromAsyncIterable(counted(judged, some), storageFailure)
  }
  return {
    slices: judge(slices, audited.length === 0),
    audit: judge(audited, true),
    policies: new PolicyBook(windows),
    supply: new SupplyByCounty(terms.supplied),
    notedUpTo,
    counties,
    sheets: readSheets(reader)
  }
})

/** Opens readers that all see one state of the database: nobody can write while they take hold of it. */
async function openReaders(
  { path, threads, kysely }: typeof Database.Service,
  lent: LentConnections,
  planWith: (reader: RowReader) => Agenda
) {
  const connections = lent.take()
  const { reader, gate } = connections
  let workers: SliceWorkers | undefined
  try {
    gate.exec("begin immediate")
    reader.hold()
    const windows = await readPolicies(kysely)
    const agenda = planWith(reader)
    const size = [...agenda.slices, ...agenda.audited].reduce((sum, slice) => sum + slice.size, 0)
    if (threads > 1 && size >= worthThreads) workers = new SliceWorkers(path, threads)
    await workers?.hold()
    return { connections, reader, workers, windows, agenda }
  } catch (error) {
    lent.giveBack(connections)
    await workers?.close()
    throw error
  } finally {
    if (gate.inTransaction) gate.exec("rollback")
  }
}

/** What a thread is handed with a slice: the references of its households where those of all were read. */
export function taskWith(references: CrossReferences): (slice: Slice) => SliceTask {
  return (slice) => ({ slice, references: references.of(slice) })
}

/** Judges slices one after another, through one connection. */
export async function* inThisThread(
  reader: RowReader,
  terms: ExaminationTerms,
  slices: ReadonlyArray<Slice>,
  taskOf: (slice: Slice) => SliceTask
): AsyncGenerator<Judged & { readonly slice: Slice }> {
  const examiner = new SliceExaminer(reader, terms)
  for (const slice of slices) {
    // Lets the server answer between slices.
    await new Promise((resume) => setImmediate(resume))
    yield { ...examiner.examine(taskOf(slice)), slice }
  }
}

/** Tells with each slice how far things are. */
export async function* counted(
  judged: AsyncIterable<Judged & { readonly slice: Slice }>,
  slices: ReadonlyArray<Slice>
): AsyncGenerator<SliceResult> {
  const total = slices.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  for await (const { slice, ...result } of judged) {
    done += slice.size
    yield { ...result, done, total }
  }
}
