import { listParameters } from "@wengang/application/parameters/listParameters.ts"
import { today } from "@wengang/application/runs/today.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { asOf, format, knownArea, knownRule, withDatabase } from "../options.ts"
import { parametersInJson, parametersTable } from "../parameterTable.ts"
import { runReading } from "../runOn.ts"
import { setParameterCommand } from "./parameterSet.ts"

interface Options {
  readonly asOf?: Day
  readonly area?: string
  readonly format: "table" | "json"
  readonly database?: string
}

/** `wengang parameter list|set`: the sheet 参数 by the command line. */
export function parameterCommand(context: Context): Command {
  return new Command("parameter")
    .description("查看、设定参数 see and set parameters")
    .addCommand(listCommand(context))
    .addCommand(setParameterCommand(context))
}

function listCommand(context: Context): Command {
  return withDatabase(new Command("list"))
    .description("某地某日生效的参数及已设时段 parameters in force and the windows that are set")
    .argument("[rule]", "规则编号；不写则全部 a rule's id; all where absent")
    .option("--area <code>", "适用地区 where (code or path of names)")
    .addOption(asOf())
    .addOption(format("table", "json"))
    .action(async (id: string | undefined, options: Options) => {
      const rules = id === undefined ? catalogue : [knownRule(id)]
      const parameters = await runReading(
        context,
        options.database,
        Effect.gen(function* () {
          const area = options.area === undefined ? null : yield* knownArea(options.area)
          return yield* listParameters(rules, area, options.asOf ?? (yield* today))
        })
      )
      const json = options.format === "json"
      process.stdout.write(
        json ? `${JSON.stringify(parametersInJson(parameters), null, 2)}\n` : parametersTable(parameters)
      )
    })
}
