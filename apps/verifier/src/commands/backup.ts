import { existsSync } from "node:fs"
import { dirname } from "node:path"
import { failure } from "@wengang/application/Failure.ts"
import { Database } from "@wengang/storage/Database.ts"
import { Command } from "commander"
import { Effect } from "effect"
import type { Context } from "../Context.ts"
import { inspectionLine } from "../inspectionLine.ts"
import { withDatabase } from "../options.ts"
import { runOn } from "../runOn.ts"
import { pathFromUser } from "../Settings.ts"

/** `wengang backup FILE`: a copy as of one moment, while others go on working. */
export function backupCommand(context: Context): Command {
  return withDatabase(new Command("backup"))
    .description("备份数据库 copy the database while it is in use")
    .argument("<file>", "备份文件 the copy; it must not exist")
    .action(async (file: string, options: { readonly database?: string }) => {
      const path = pathFromUser(file, context.environment)
      if (existsSync(path)) {
        throw failure("wrong-usage", `${path} 已存在，不会覆盖。`, `${path} exists and is not overwritten.`)
      }
      if (!existsSync(dirname(path))) {
        throw failure("wrong-usage", `没有文件夹 ${dirname(path)}。`, `There is no folder ${dirname(path)}.`)
      }
      const found = await runOn(
        context,
        options.database,
        Effect.flatMap(Database, (database) => database.backup(path))
      )
      process.stdout.write(
        `已备份到 ${path}；密钥文件须另行保管。 Backed up; keep the key file too.\n${inspectionLine(found)}`
      )
      if (found.firstAltered !== null) context.exitStatus = 1
    })
}
