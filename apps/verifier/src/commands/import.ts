import { randomUUID } from "node:crypto"
import { Areas } from "@wengang/application/Areas.ts"
import { failure } from "@wengang/application/Failure.ts"
import { type ImportReport, importWorkbook, StrictRefusal } from "@wengang/application/imports/importWorkbook.ts"
import { openWorkbooks } from "@wengang/workbook/openWorkbooks.ts"
import { UnreadableInput } from "@wengang/workbook/UnreadableInput.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { importTable } from "../importTable.ts"
import { format, withDatabase } from "../options.ts"
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

const takeIn = Effect.fnUntraced(function* (paths: ReadonlyArray<string>, strict: boolean) {
  const { resolve } = yield* Areas
  return yield* Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => openWorkbooks(paths, { resolveArea: resolve }), catch: asFailure }),
    (workbooks) =>
      importWorkbook({
        id: randomUUID(),
        files: workbooks.files.map(({ name, digest, bytes }) => ({ name, sha256: digest, bytes })),
        incoming: readable(workbooks.read()),
        strict
      }).pipe(
        Effect.catchIf(
          (error) => error instanceof StrictRefusal,
          (refusal) => Effect.succeed(refusal)
        )
      ),
    (workbooks) => Effect.sync(() => workbooks.close())
  )
})

async function* readable<A>(items: AsyncIterable<A>): AsyncGenerator<A> {
  try {
    yield* items
  } catch (error) {
    throw asFailure(error)
  }
}

function asFailure(error: unknown) {
  if (error instanceof UnreadableInput) {
    return failure("unreadable-input", error.sentence.zh, error.sentence.en, error)
  }
  return failure("unreadable-input", "文件无法读取。", "The file could not be read.", error)
}

function inJson({ sheets, errors }: ImportReport) {
  return {
    sheets,
    errors: errors.map(({ sheet, row, column, value, code, reason }) => ({
      sheet,
      row,
      column,
      value,
      reason: reason.zh,
      reasonEnglish: reason.en,
      code
    }))
  }
}
