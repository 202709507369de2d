import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { exported, type Page } from "../exports/exported.ts"
import { newestFirst } from "../exports/newestFirst.ts"
import type { LedgerStore, ListedImport, SheetCount } from "../ports/LedgerStore.ts"
import { listImports } from "./listImports.ts"

/** The columns of a list of imports. */
export const importColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("导入编号", "import"),
  startedAt: FieldOf.text("开始时间（UTC）", "started at"),
  finishedAt: FieldOf.text("完成时间（UTC）", "finished at"),
  actorName: FieldOf.text("人员", "name"),
  place: FieldOf.text("地区", "area"),
  files: FieldOf.text("文件", "files"),
  sheets: FieldOf.text("表", "sheets"),
  rows: FieldOf.integer("行数", "rows"),
  added: FieldOf.integer("新增", "added"),
  changed: FieldOf.integer("更改", "changed"),
  unchanged: FieldOf.integer("未变", "unchanged"),
  rejected: FieldOf.integer("拒收", "rejected"),
  problems: FieldOf.integer("问题数", "problems"),
  undoOf: FieldOf.text("撤销的导入", "undoes"),
  undoneBy: FieldOf.text("被撤销于", "undone by")
}

/** All imports within reach, newest first, for a file. */
export const exportImports = Effect.gen(function* () {
  yield* authorise("ledger.import")
  const services = yield* Effect.context<Acting | LedgerStore>()
  const { path } = yield* Areas
  const about = { object: { kind: "import", id: "" }, area: null, after: {} }
  const pages = newestFirst(200, listImports)
  return yield* exported(about, (before) =>
    pages(before).pipe(
      Effect.map(({ rows, next }): Page<object> => ({ rows: rows.map((one) => rowOf(one, path)), next })),
      Effect.provideContext(services)
    )
  )
})

function rowOf({ files, sheets, area, ...one }: ListedImport, path: (code: string) => ReadonlyArray<string>) {
  return {
    ...one,
    ...totalOf(Object.values(sheets)),
    place: area === null ? null : path(area).join(""),
    files: files.map(({ name }) => name).join("；"),
    sheets: Object.keys(sheets).join("、")
  }
}

function totalOf(counts: ReadonlyArray<SheetCount>): SheetCount {
  const none: SheetCount = { rows: 0, added: 0, changed: 0, unchanged: 0, rejected: 0 }
  return counts.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      added: sum.added + one.added,
      changed: sum.changed + one.changed,
      unchanged: sum.unchanged + one.unchanged,
      rejected: sum.rejected + one.rejected
    }),
    none
  )
}
