import { availableParallelism } from "node:os"
import { type ExaminationScope, Examiner, type SliceResult } from "@wengang/application/ports/Examiner.ts"
import { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { Effect, Layer, Stream } from "effect"
import { Database } from "../Database.ts"
import { openReader, openWriter } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import { storageFailure } from "../storageFailure.ts"
import { readNamesakes } from "./Namesakes.ts"
import { readPolicies } from "./readPolicies.ts"
import { readSupply } from "./readSupply.ts"
import { readSlices, type Slice } from "./Slice.ts"
import { type ExaminationTerms, SliceExaminer } from "./SliceExaminer.ts"
import { type Judged, SliceWorkers } from "./SliceWorkers.ts"

/** Below this many households a thread takes longer to start than to judge. */
const worthThreads = 10_000

/** Examines the SQLite file, on as many threads as there are cores where that pays. */
export const layerExaminer: Layer.Layer<Examiner, never, Database> = Layer.effect(
  Examiner,
  Effect.gen(function* () {
    const database = yield* Database
    return Examiner.of({
      policies: database.run(async (db) => new PolicyBook(await readPolicies(db))),
      examine: Effect.fnUntraced(function* (scope: ExaminationScope) {
        const opened = yield* Effect.acquireRelease(
          Effect.tryPromise({ try: () => openReaders(database), catch: storageFailure }),
          ({ reader, workers }) =>
            Effect.promise(async () => {
              reader.close()
              await workers?.close()
            })
        )
        const { reader, workers, windows } = opened
        const terms: ExaminationTerms = {
          scope,
          windows,
          supplied: readSupply(reader),
          namesakes: readNamesakes(reader)
        }
        const slices = readSlices(reader, scope.area)
        const judged = workers === undefined ? inThisThread(reader, terms, slices) : workers.examine(terms, slices)
        return {
          slices: Stream.fromAsyncIterable(counted(judged, slices), storageFailure),
          policies: new PolicyBook(windows),
          supply: new Supply(terms.supplied)
        }
      })
    })
  })
)

/** Opens readers that all see one state of the database: nobody can write while they take hold of it. */
async function openReaders({ path, kysely }: typeof Database.Service) {
  const reader = new RowReader(openReader(path))
  const households = await kysely
    .selectFrom("household")
    .select((eb) => eb.fn.countAll<number>().as("rows"))
    .executeTakeFirstOrThrow()
  const threads = availableParallelism()
  const workers = threads > 1 && households.rows >= worthThreads ? new SliceWorkers(path, threads) : undefined
  const gate = openWriter(path)
  try {
    gate.exec("begin immediate")
    reader.hold()
    await workers?.hold()
    return { reader, workers, windows: await readPolicies(kysely) }
  } finally {
    if (gate.inTransaction) gate.exec("rollback")
    gate.close()
  }
}

async function* inThisThread(
  reader: RowReader,
  terms: ExaminationTerms,
  slices: ReadonlyArray<Slice>
): AsyncGenerator<Judged & { readonly slice: Slice }> {
  const examiner = new SliceExaminer(reader, terms)
  for (const slice of slices) {
    // Lets the server answer between slices.
    await new Promise((resume) => setImmediate(resume))
    yield { ...examiner.examine(slice), slice }
  }
}

async function* counted(
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
