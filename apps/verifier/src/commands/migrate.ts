import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { withDatabase } from "../options.ts"
import { runOn } from "../runOn.ts"

/** `wengang migrate`: opening the database brings it up to date. */
export function migrateCommand(context: Context): Command {
  return withDatabase(new Command("migrate"))
    .description("把数据库更新到本版本 bring the database up to date")
    .action(async (options: { readonly database?: string }) => {
      await runOn(context, options.database, Effect.void)
      process.stdout.write("数据库已是本版本。 The database is up to date.\n")
    })
}
