import { createHash, randomUUID } from "node:crypto"
import type { Idempotency } from "@wengang/application/acting/Acting.ts"
import { authorise } from "@wengang/application/acting/authorise.ts"
import { exportImports, importColumns } from "@wengang/application/imports/exportImports.ts"
import { listVerifiedImports, showImport } from "@wengang/application/imports/listImports.ts"
import { undoImport } from "@wengang/application/imports/undoImport.ts"
import type { Verification, VerifiedImport } from "@wengang/application/imports/Verification.ts"
import { startImport } from "@wengang/application/jobs/startImport.ts"
import { mediaTypes } from "@wengang/contract/endpoints/exportOf.ts"
import {
  exportImportsEndpoint,
  importTemplateEndpoint,
  listImportsEndpoint,
  showImportEndpoint,
  startImportEndpoint,
  undoImportEndpoint
} from "@wengang/contract/endpoints/imports.ts"
import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { writeTemplate } from "@wengang/workbook/writing/writeTemplate.ts"
import { Effect } from "effect"
import type { Context, Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Jobs } from "../jobs/Jobs.ts"
import { type Runtime, runAs } from "../Runtime.ts"
import { checkAccess, decoderOf, pathOf, serve } from "../serve.ts"
import { serveFile } from "../serveFile.ts"
import { contentOf, nameOf } from "../uploadedFile.ts"
import { keepUpload, type Upload } from "../uploads/keepUpload.ts"
import { removeUpload } from "../uploads/uploads.ts"

/** Of no place, and so imported by the console alone. */
const ofTheConsole: ReadonlySet<LedgerName> = new Set(["area", "parameter", "listed"])

const inTemplate = ledgerNames.filter((name) => !ofTheConsole.has(name))

/** The most rows of an import that is undone while others wait for the server. */
const mostUndone = 5000

/** `/api/imports`: a workbook goes to a file as a stream, and waits there for its job. */
export function serveImports(app: Hono<Env>, runtime: Runtime, jobs: Jobs, limit: number): void {
  const decode = decoderOf(startImportEndpoint)
  app.post(pathOf(startImportEndpoint), async (c) => {
    const acting = c.get("acting")
    checkAccess(startImportEndpoint, acting.actor.permissions)
    const { query } = await decode(c)
    const content = contentOf(c)
    const upload = await keepUpload({ database: jobs.path, id: randomUUID(), limit }, nameOf(c), content)
    const request = {
      id: upload.id,
      file: upload.file,
      strict: query.strict === "true",
      preview: query.preview === "true"
    }
    const asked = { ...acting, idempotency: idempotencyOf(c, upload, request) }
    let job: Effect.Success<ReturnType<typeof startImport>> | undefined
    try {
      job = await runAs(runtime, asked, startImport(request))
    } finally {
      if (job?.id !== upload.id) await removeUpload(jobs.path, upload.id)
    }
    jobs.wake()
    return c.json({ ...job }, startImportEndpoint.status as 202)
  })
  serveFile(app, runtime, importTemplateEndpoint, () =>
    Effect.as(authorise("ledger.import"), {
      name: "稳岗导入模板.xlsx",
      type: mediaTypes.xlsx,
      bytes: writeTemplate(inTemplate)
    })
  )
  serveList(app, runtime, exportImportsEndpoint, { name: "导入记录", fields: importColumns }, () => exportImports)
  serve(app, runtime, undoImportEndpoint, ({ params }) =>
    undoImport({ id: randomUUID(), undoOf: params.id, most: mostUndone, run: randomUUID() }).pipe(
      Effect.tap(() => Effect.sync(() => jobs.wake()))
    )
  )
  serve(app, runtime, showImportEndpoint, ({ params }) =>
    Effect.map(showImport(params.id), (one) => shownImport(one, jobs))
  )
  serve(app, runtime, listImportsEndpoint, ({ query }) =>
    Effect.map(listVerifiedImports({ ...query, limit: query.limit + 1 }), (found) => {
      const imports = found.slice(0, query.limit).map((one) => shownImport(one, jobs))
      return { imports, next: found.length > imports.length ? (imports.at(-1)?.id ?? null) : null }
    })
  )
}

/** An import as it is told; how far the run behind it is, the server knows. */
function shownImport({ verification, ...one }: VerifiedImport, jobs: Jobs) {
  return { ...one, verification: verification === null ? null : told(verification, jobs) }
}

function told(verification: Verification, jobs: Jobs) {
  const { state } = verification
  const none = {
    state,
    failure: null,
    done: 0,
    total: 0,
    run: null,
    asOf: null,
    opened: null,
    reopened: null,
    resolved: null,
    otherImports: 0
  }
  if (state === "failed") return { ...none, failure: verification.failure }
  if (state === "running") {
    const { done, total } = jobs.seen(verification.job)
    return { ...none, done, total }
  }
  if (state === "waiting") return none
  const { run, counts, others } = verification
  return { ...none, run: run.id, asOf: run.asOf, ...counts, otherImports: others }
}

/** The mutation that the caller named, with a digest of all that it asks: here the content is part of it. */
function idempotencyOf(c: Context<Env>, { digest }: Upload, request: object): Idempotency | null {
  const key = c.req.header("idempotency-key")
  if (key === undefined) return null
  const asked = JSON.stringify([c.req.path, { ...request, id: null }, digest])
  return { key, request: createHash("sha256").update(asked).digest("base64url") }
}
