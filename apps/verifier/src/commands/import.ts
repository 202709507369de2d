import { randomUUID } from "node:crypto"
import { failure } from "@wengang/application/Failure.ts"
import { type ImportReport, importWorkbook, StrictRefusal } from "@wengang/application/imports/importWorkbook.ts"
import { undoImport } from "@wengang/application/imports/undoImport.ts"
import { withWorkbooks } from "@wengang/workbook/withWorkbooks.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { importTable } from "../importTable.ts"
import { format, withDatabase } from "../options.ts"
import { problemsInJson } from "../problems.ts"
import { runOn } from "../runOn.ts"
import { pathFromUser } from "../Settings.ts"

interface Options {
  readonly strict?: boolean
  readonly undo?: string
  readonly format: "table" | "json"
  readonly database?: string
}

/** `wengang import PATH… [--strict] [--format table|json]`, `wengang import --undo ID` */
export function importCommand(context: Context): Command {
  return withDatabase(new Command("import"))
    .description("导入台账工作簿（xlsx、csv、文件夹、zip） import ledger workbooks")
    .argument("[path...]", "工作簿 workbooks; several are one import")
    .option("--strict", "有任何错误就不导入 take nothing when anything is wrong")
    .option("--undo <id>", "撤销一次导入 undo an import as a unit")
    .addOption(format("table", "json"))
    .action(async (paths: ReadonlyArray<string>, options: Options) => {
      checkUse(paths, options)
      if (options.undo !== undefined) {
        const undone = await runOn(
          context,
          options.database,
          undoImport({ id: randomUUID(), undoOf: options.undo, most: null })
        )
        process.stdout.write(options.format === "json" ? `${JSON.stringify(undone, null, 2)}\n` : undoneLine(undone))
        return
      }
      const id = randomUUID()
      const files = paths.map((path) => pathFromUser(path, context.environment))
      const outcome = await runOn(context, options.database, takeIn(id, files, options.strict === true))
      const refused = outcome instanceof StrictRefusal
      const report = refused ? outcome.report : outcome
      process.stdout.write(
        options.format === "json"
          ? `${JSON.stringify(inJson(id, report), null, 2)}\n`
          : `${importTable(report)}${idLine(id, refused)}`
      )
      if (!refused) return
      context.exitStatus = 1
      process.stderr.write(
        "有错误，按 --strict 没有导入任何内容。 There are errors; with --strict nothing was taken.\n"
      )
    })
}

function checkUse(paths: ReadonlyArray<string>, { undo, strict }: Options): void {
  if (undo === undefined ? paths.length > 0 : paths.length === 0 && strict !== true) return
  throw failure(
    "wrong-usage",
    "请写明要导入的工作簿，或用 --undo 写明要撤销的导入（二者选一）。",
    "Name workbooks to import, or with --undo the import to undo: one of both."
  )
}

function undoneLine({ sheets, opened, resolved, more }: Effect.Success<ReturnType<typeof undoImport>>): string {
  const rows = Object.values(sheets).reduce((sum, count) => sum + count.rows, 0)
  const rest = more ? "其余待下次核验。 The rest waits for the next run." : ""
  return `已撤销，恢复${rows}行；新增疑点${opened.length}，消除${resolved.length}。 Undone: ${rows} rows; ${opened.length} opened, ${resolved.length} resolved. ${rest}\n`
}

const takeIn = (id: string, paths: ReadonlyArray<string>, strict: boolean) =>
  withWorkbooks(paths, (workbooks) =>
    importWorkbook({
      id,
      files: workbooks.files.map(({ name, digest, bytes }) => ({ name, sha256: digest, bytes })),
      incoming: workbooks.incoming,
      strict
    }).pipe(
      Effect.catchIf(
        (error) => error instanceof StrictRefusal,
        (refusal) => Effect.succeed(refusal)
      )
    )
  )

function inJson(id: string, { sheets, errors }: ImportReport) {
  return { id, sheets, errors: problemsInJson(errors) }
}

/** By what an import can be undone. */
function idLine(id: string, refused: boolean): string {
  return refused ? "" : `导入编号 import ${id}\n`
}
