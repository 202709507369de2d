import { restoreDatabase } from "@wengang/storage/backups/restoreDatabase.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { inspectionLine } from "../inspectionLine.ts"
import { withDatabase } from "../options.ts"
import { databaseOf, pathFromUser } from "../Settings.ts"

interface Options {
  readonly replace?: boolean
  readonly database?: string
}

/** `wengang restore FILE [--replace]`: puts a backup in the database's place, looked over first. */
export function restoreCommand(context: Context): Command {
  return withDatabase(new Command("restore"))
    .description("从备份恢复数据库 put a backup in the database's place")
    .argument("<file>", "备份文件 the backup")
    .option("--replace", "替换现有数据库，原库改名保留 replace the database, which is kept under another name")
    .action(async (file: string, { replace, database }: Options) => {
      const options = databaseOf(database, context.environment)
      const at = new Date().toISOString()
      const restored = await Effect.runPromise(
        restoreDatabase(options, pathFromUser(file, context.environment), { replace: replace === true, at }).pipe(
          Effect.catch((error) => Effect.sync(() => error))
        )
      )
      if (restored instanceof Error) throw restored
      process.stdout.write(`已恢复到 ${options.path}。 Restored.\n${inspectionLine(restored)}`)
      if (restored.aside !== null) process.stdout.write(`原数据库保留为 ${restored.aside}。 The former one is kept.\n`)
      if (restored.firstAltered !== null) context.exitStatus = 1
    })
}
