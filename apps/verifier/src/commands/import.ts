import { randomUUID } from "node:crypto"
import { type ImportReport, importWorkbook, StrictRefusal } from "@wengang/application/imports/importWorkbook.ts"
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
  readonly format: "table" | "json"
  readonly database?: string
}

/** `wengang import PATH… [--strict] [--format table|json]` */
export function importCommand(context: Context): Command {
  return withDatabase(new Command("import"))
    .description("导入台账工作簿（xlsx、csv、文件夹、zip） import ledger workbooks")
    .argument("<path...>", "工作簿 workbooks; several are one import")
    .option("--strict", "有任何错误就不导入 take nothing when anything is wrong")
    .addOption(format("table", "json"))
    .action(async (paths: ReadonlyArray<string>, options: Options) => {
      const files = paths.map((path) => pathFromUser(path, context.environment))
      const outcome = await runOn(context, options.database, takeIn(files, options.strict === true))
      const refused = outcome instanceof StrictRefusal
      const report = refused ? outcome.report : outcome
      process.stdout.write(
        options.format === "json" ? `${JSON.stringify(inJson(report), null, 2)}\n` : importTable(report)
      )
      if (!refused) return
      context.exitStatus = 1
      process.stderr.write(
        "有错误，按 --strict 没有导入任何内容。 There are errors; with --strict nothing was taken.\n"
      )
    })
}

const takeIn = (paths: ReadonlyArray<string>, strict: boolean) =>
  withWorkbooks(paths, (workbooks) =>
    importWorkbook({
      id: randomUUID(),
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

function inJson({ sheets, errors }: ImportReport) {
  return { sheets, errors: problemsInJson(errors) }
}
