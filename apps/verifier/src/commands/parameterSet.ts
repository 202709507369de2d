import { randomUUID } from "node:crypto"
import { Areas } from "@wengang/application/Areas.ts"
import type { Incoming } from "@wengang/application/imports/Incoming.ts"
import { importWorkbook, StrictRefusal } from "@wengang/application/imports/importWorkbook.ts"
import { closingWindows } from "@wengang/application/parameters/closeWindows.ts"
import { Examiner } from "@wengang/application/ports/Examiner.ts"
import { ParameterEntry } from "@wengang/domain/ledgers/ParameterEntry.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { readTyped } from "@wengang/workbook/readTyped.ts"
import { Command, Option } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { importTable } from "../importTable.ts"
import { standardOutput } from "../Output.ts"
import { asOf, format, knownRule, withDatabase } from "../options.ts"
import { problemsInJson } from "../problems.ts"
import { rehearsalOf, writeRehearsal } from "../rehearsed.ts"
import { runOn } from "../runOn.ts"

interface Options {
  readonly from: string
  readonly to?: string
  readonly unit?: string
  readonly area?: string
  readonly source: string
  readonly sourceDate?: string
  readonly standing: keyof typeof standings
  readonly closing?: boolean
  readonly dryRun?: boolean
  readonly asOf?: Day
  readonly format: "table" | "json"
  readonly database?: string
}

const standings = ParameterEntry.fields.standing.choices ?? {}

/** `wengang parameter set RULE NAME VALUE --from DAY --source TEXT`: one row of the sheet 参数, checked and taken as from a workbook. */
export function setParameterCommand(context: Context): Command {
  return withDatabase(new Command("set"))
    .description("设定参数，等同导入“参数”表的一行 set a parameter, as a row of the sheet 参数 does")
    .argument("<rule>", "规则编号 the rule's id")
    .argument("<name>", "参数名称，见 parameter list the parameter's name")
    .argument("<value>", "值；空文本表示清除 the value; an empty text clears it")
    .requiredOption("--from <day>", "自何日起 the first day")
    .requiredOption("--source <text>", "依据 the document that it rests on")
    .option("--to <day>", "至何日止；不写则保持原值或不设止期 the last day")
    .option("--unit <unit>", "单位 the unit")
    .option("--area <code>", "适用地区（代码或名称），不写为全国 the jurisdiction; the nation where absent")
    .option("--source-date <day>", "依据日期 when the document was issued")
    .addOption(
      new Option("--standing <standing>", "状态 whether somebody verified it")
        .choices(Object.keys(standings))
        .default("unconfirmed")
    )
    .option(
      "--closing",
      "把同一参数、同一地区当日有效的时段止于前一日 end the window that holds that day, the day before"
    )
    .option("--dry-run", "只试算，不写入 tell what it would open and resolve; write nothing")
    .addOption(asOf())
    .addOption(format("table", "json"))
    .addHelpText(
      "after",
      `
同一规则、名称、地区、起日的时段已有时，改写该时段，没有写到的项保持原值。与别的时段重叠或留下空档时拒绝；
要让新值从某日起接替仍有效的旧值，加 --closing。写入后由下次 verify 重新判定涉及的档案。
A window of the same rule, name, jurisdiction and first day is rewritten; what is not said stays. Windows that overlap
or leave a gap are refused; to have a new value follow one that still holds, add --closing.`
    )
    .action(async (id: string, name: string, value: string, options: Options) => {
      const texts = textsOf(knownRule(id).id, name, value, options)
      if (options.dryRun === true) {
        const rehearsal = Effect.flatMap(incomingOf(texts, options), (incoming) =>
          rehearsalOf({ ...(options.asOf === undefined ? {} : { asOf: options.asOf }), rules: [] }, incoming)
        )
        context.exitStatus = await writeRehearsal(context, options, rehearsal, standardOutput)
        if (context.exitStatus !== 0) sayHowToClose(options)
        return
      }
      const outcome = await runOn(context, options.database, take(texts, options))
      const { sheets, errors } = outcome instanceof StrictRefusal ? outcome.report : outcome
      const json = { sheets, errors: problemsInJson(errors) }
      process.stdout.write(
        options.format === "json" ? `${JSON.stringify(json, null, 2)}\n` : importTable({ sheets, errors })
      )
      if (!(outcome instanceof StrictRefusal)) return
      context.exitStatus = 2
      process.stderr.write("没有设定。 Nothing was set.\n")
      if (errors.some(({ code }) => code === "parameter-overlap")) sayHowToClose(options)
    })
}

const take = Effect.fnUntraced(function* (texts: Readonly<Record<string, string>>, options: Options) {
  const incoming = yield* incomingOf(texts, options)
  return yield* importWorkbook({ id: randomUUID(), files: [], incoming, strict: true }).pipe(
    Effect.catchIf(
      (error) => error instanceof StrictRefusal,
      (refusal) => Effect.succeed(refusal)
    )
  )
})

const incomingOf = Effect.fnUntraced(function* (texts: Readonly<Record<string, string>>, { closing }: Options) {
  const { resolve } = yield* Areas
  const { policies } = yield* Examiner
  const typed: AsyncIterable<Incoming> = readTyped("parameter", texts, resolve)
  return closing === true ? closingWindows(typed, yield* policies) : typed
})

/** The cells of the row; columns that are not spoken of are left out, so that what is stored stays. */
function textsOf(rule: string, name: string, value: string, options: Options): Readonly<Record<string, string>> {
  const { from, to, unit, area, source, sourceDate, standing } = options
  const spoken = { rule, name, value, unit, jurisdiction: area ?? "", from, to, source, sourceDate }
  const texts = Object.entries(spoken).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]))
  return { ...Object.fromEntries(texts), standing: standings[standing] ?? standing }
}

function sayHowToClose({ closing }: Options): void {
  if (closing === true) return
  process.stderr.write(
    "如要从该日起接替仍有效的时段，请加 --closing，旧时段止于前一日。 To end the window that still holds the day before, add --closing.\n"
  )
}
