import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { format, withDatabase } from "../options.ts"
import { runOn } from "../runOn.ts"
import { TextTable } from "../TextTable.ts"

interface Options {
  readonly format: "table" | "json"
  readonly database?: string
}

/** `wengang status`: the rows of each sheet and the last run. */
export function statusCommand(context: Context): Command {
  return withDatabase(new Command("status"))
    .description("台账行数与最近一次核验 rows by sheet and the last run")
    .addOption(format("table", "json"))
    .action(async (options: Options) => {
      const { counts, lastRun } = await runOn(context, options.database, read)
      const sheets = Object.fromEntries(ledgerNames.map((name) => [ledgerOf(name).sheet, counts[name]]))
      if (options.format === "json") {
        const { coverage: _, sheets: __, ...run } = lastRun ?? { coverage: [], sheets: [] }
        process.stdout.write(`${JSON.stringify({ sheets, lastRun: lastRun === undefined ? null : run }, null, 2)}\n`)
        return
      }
      const table = new TextTable(["工作表", "行"])
      for (const [sheet, rows] of Object.entries(sheets)) table.push([sheet, rows])
      process.stdout.write(`${table}\n`)
      process.stdout.write(
        lastRun === undefined
          ? "尚未核验。 No run yet.\n"
          : `最近核验 ${lastRun.finishedAt}，核验日期 ${lastRun.asOf}，疑点 ${lastRun.verdicts}。\n`
      )
    })
}

const read = Effect.gen(function* () {
  const ledgers = yield* LedgerStore
  const findings = yield* FindingStore
  const counts = yield* ledgers.counts
  const [lastRun] = yield* findings.runs(1)
  return { counts, lastRun }
})
