import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schema } from "effect"
import { JobAnswer, JobFailureAnswer } from "../answers/JobAnswer.ts"
import { VerdictAnswer } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { JobId } from "../JobId.ts"
import { PageLimit } from "../PageLimit.ts"
import { sample } from "../sample.ts"
import { exportOf, FormatQuery, mediaTypes } from "./exportOf.ts"

const FlagInQuery = Schema.Literals(["true", "false"]).pipe(Schema.withDecodingDefaultKey(Effect.succeed("false")))

const Counts = Schema.Struct({
  rows: Schema.Int,
  added: Schema.Int,
  changed: Schema.Int,
  unchanged: Schema.Int,
  rejected: Schema.Int
})

export const startImportEndpoint = endpoint({
  id: "startImport",
  method: "POST",
  path: "/api/imports",
  tag: "jobs",
  /** The file's name stands in `X-File-Name`, percent-encoded UTF-8; that of a CSV file names its sheet. */
  summary: {
    zh: "导入工作簿（xlsx、csv、zip），文件名放在 X-File-Name 头",
    en: "Takes in a workbook (xlsx, csv, zip) as a job; its name stands in X-File-Name"
  },
  access: "ledger.import",
  query: Schema.Struct({
    /** Takes nothing where anything is wrong. */
    strict: FlagInQuery,
    /** Takes nothing and tells what would come of it, on a copy: counts, errors, suspicions that open and are resolved. */
    preview: FlagInQuery.annotate({
      description:
        "只预览：在副本上导入并核验，任务结果告知各表增改、错误和疑点的增减，不写入台账。 Only previews: imports and verifies on a copy; the job tells what would change, open and be resolved."
    })
  }),
  accepts: "application/octet-stream",
  status: 202,
  answer: JobAnswer,
  examples: [
    { name: "households", file: { name: "户.csv", content: "户编号,所在村,户类型,户主姓名\n" } },
    {
      name: "previewed",
      query: { preview: "true" },
      file: { name: "户.csv", content: "户编号,所在村,户类型,户主姓名\n" }
    }
  ]
})

export const importTemplateEndpoint = endpoint({
  id: "importTemplate",
  method: "GET",
  path: "/api/imports/template",
  tag: "jobs",
  summary: {
    zh: "下载导入模板（各表栏目、可选项和填写说明）",
    en: "A workbook to fill in, with columns, choices and how to fill them in"
  },
  access: "ledger.import",
  status: 200,
  answer: null,
  media: [mediaTypes.xlsx],
  examples: [{ name: "all" }]
})

/** How far the run is that judges what an import brought. */
const Verification = Schema.Struct({
  state: Schema.Literals(["waiting", "running", "done", "failed"]),
  /** Dossiers looked at so far; `total` is 0 while nobody knows. */
  done: Schema.Int,
  total: Schema.Int,
  /** The run, once it is done, and the day that it judged. */
  run: Schema.NullOr(Schema.String),
  asOf: Schema.NullOr(Day),
  /** Suspicions within one's area that the run opened, that came back by it, and that it resolved; null for whoever may not see them. */
  opened: Schema.NullOr(Schema.Int),
  reopened: Schema.NullOr(Schema.Int),
  resolved: Schema.NullOr(Schema.Int),
  /** Other imports that the same run was the first to see: its figures are of all of them together. */
  otherImports: Schema.Int,
  failure: Schema.NullOr(JobFailureAnswer)
})

/** An import, and what became of it. */
const ImportAnswer = Schema.Struct({
  id: Schema.String,
  /** Who took it, and the area they are bound to; null where it was not kept, and for everything. */
  actorName: Schema.NullOr(Schema.String),
  area: Schema.NullOr(AreaCode),
  startedAt: Schema.String,
  finishedAt: Schema.String,
  files: Schema.Array(Schema.Struct({ name: Schema.String, sha256: Schema.String, bytes: Schema.Int })),
  sheets: Schema.Record(Schema.String, Counts),
  problems: Schema.Int,
  /** The import that it undid, and the one that undid it. */
  undoOf: Schema.NullOr(Schema.String),
  undoneBy: Schema.NullOr(Schema.String),
  /** Null where no row was changed, and where no run is ordered and none came since. */
  verification: Schema.NullOr(Verification)
}).annotate({ identifier: "Import" })

export const listImportsEndpoint = endpoint({
  id: "listImports",
  method: "GET",
  path: "/api/imports",
  tag: "jobs",
  summary: { zh: "导入记录，新的在前", en: "The last imports within one's area, newest first" },
  access: "ledger.import",
  query: Schema.Struct({
    before: Schema.optionalKey(JobId),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("20")))
  }),
  status: 200,
  answer: Schema.Struct({
    imports: Schema.Array(ImportAnswer),
    next: Schema.NullOr(Schema.String)
  }),
  examples: [{ name: "last", query: { limit: "5" } }]
})

export const exportImportsEndpoint = exportOf(listImportsEndpoint, {
  id: "exportImports",
  summary: { zh: "导出导入记录", en: "All imports within one's area as a file" },
  query: FormatQuery,
  examples: [{ name: "all", query: { format: "csv" } }]
})

export const showImportEndpoint = endpoint({
  id: "showImport",
  method: "GET",
  path: "/api/imports/{id}",
  tag: "jobs",
  summary: {
    zh: "一次导入，及其后核验的进度和结果",
    en: "Shows an import, and how far the run is that judges what it brought"
  },
  access: "ledger.import",
  params: Schema.Struct({ id: JobId }),
  status: 200,
  answer: ImportAnswer,
  examples: [{ name: "one", params: { id: sample.import } }]
})

export const undoImportEndpoint = endpoint({
  id: "undoImport",
  method: "POST",
  path: "/api/imports/{id}/undo",
  tag: "jobs",
  summary: {
    zh: "撤销一次导入（5000 行以内，其后未再改动）",
    en: "Undoes an import of up to 5,000 rows that nothing has changed since"
  },
  access: "ledger.import",
  params: Schema.Struct({ id: JobId }),
  status: 200,
  answer: Schema.Struct({
    id: Schema.String,
    undoOf: Schema.String,
    asOf: Day,
    sheets: Schema.Record(Schema.String, Counts),
    opened: Schema.Array(VerdictAnswer),
    resolved: Schema.Array(VerdictAnswer),
    /** Whether more was touched than is judged at once; the run ordered behind it looks at it. */
    more: Schema.Boolean
  }),
  examples: [{ name: "wrongFile", params: { id: sample.import } }]
})
