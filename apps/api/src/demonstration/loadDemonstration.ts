import { randomUUID } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Areas } from "@wengang/application/Areas.ts"
import { failure } from "@wengang/application/Failure.ts"
import { importWorkbook } from "@wengang/application/imports/importWorkbook.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { openWorkbooks } from "@wengang/workbook/openWorkbooks.ts"
import { writeWorkbook } from "@wengang/workbook/WorkbookWriter.ts"
import { Effect } from "effect"

/** Writes the notice's ledgers as a workbook and takes it in as `wengang import --strict` would. */
export const loadDemonstration = Effect.scoped(
  Effect.gen(function* () {
    const { resolve } = yield* Areas
    const file = yield* demonstrationFile
    const workbooks = yield* Effect.acquireRelease(
      attempt(() => openWorkbooks([file], { resolveArea: resolve })),
      (open) => Effect.sync(() => open.close())
    )
    const files = workbooks.files.map(({ name, digest, bytes }) => ({ name, sha256: digest, bytes }))
    yield* importWorkbook({ id: randomUUID(), files, incoming: workbooks.read(), strict: true }).pipe(
      Effect.catchTag("StrictRefusal", () => Effect.fail(notLoaded()))
    )
  })
)

/** The workbook in a folder of its own, gone with the scope. */
const demonstrationFile = Effect.gen(function* () {
  const folder = yield* Effect.acquireRelease(
    attempt(() => mkdtemp(join(tmpdir(), "wengang-"))),
    (path) => Effect.promise(() => rm(path, { recursive: true, force: true }))
  )
  const file = join(folder, "演示台账.xlsx")
  yield* attempt(async () => {
    const { noticeLedgers } = await import("@wengang/testing/notice/NoticeLedgers.ts")
    const ledgers = noticeLedgers()
    const filled = ledgerNames.filter((ledger) => ledgers[ledger].length > 0)
    await writeWorkbook(
      file,
      filled.map((ledger) => ({ ledger, rows: ledgers[ledger] }))
    )
  })
  return file
})

const attempt = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: notLoaded })

function notLoaded(cause?: unknown) {
  return failure(
    "unexpected",
    "演示台账没有装入，数据库未改动。请检查临时文件夹是否可写。",
    "The demonstration ledgers were not loaded; the database is unchanged. Check that the temporary folder can be written to.",
    cause
  )
}
