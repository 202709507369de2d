import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { views } from "@wengang/domain/rules/View.ts"
import { Command } from "commander"
import type { Context } from "../Context.ts"
import { format, withDatabase } from "../options.ts"
import { TextTable } from "../TextTable.ts"

/** `wengang rules`: the catalogue, which is the same for every database. */
export function rulesCommand(_context: Context): Command {
  return withDatabase(new Command("rules"))
    .description("规则目录 the catalogue of rules")
    .addOption(format("table", "json"))
    .action((options: { readonly format: "table" | "json" }) => {
      const rules = catalogue.map(({ id, title, severity, category, view }) => ({
        rule: id,
        title: title.zh,
        titleEnglish: title.en,
        severity,
        category,
        subject: views[view].subject
      }))
      if (options.format === "json") {
        process.stdout.write(`${JSON.stringify(rules, null, 2)}\n`)
        return
      }
      const table = new TextTable(["规则", "名称", "级别", "类别", "对象"])
      for (const { rule, title, severity, category, subject } of rules)
        table.push([rule, title, severity, category, subject])
      process.stdout.write(`${table}\n`)
    })
}
