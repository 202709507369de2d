import { existsSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Failure, failure } from "@wengang/application/Failure.ts"
import Sqlite from "better-sqlite3"
import { Effect } from "effect"
import type { DatabaseOptions } from "../Database.ts"
import { sealerOf } from "../secrets/sealerOf.ts"
import { storageFailure } from "../storageFailure.ts"
import { copyPapers, copyWhole } from "./copyPapers.ts"
import { type Inspection, inspectDatabase } from "./inspectDatabase.ts"

export interface Restored extends Inspection {
  /** Where the database lies that stood there before; null where there was none. */
  readonly aside: string | null
}

/**
 * Puts a backup in the place of a database, with the papers that lie beside it. Both are looked over first; the one that
 * stands there is put aside under another name, never thrown away, and only where `replace` and nobody works on it.
 */
export const restoreDatabase = (
  options: DatabaseOptions,
  file: string,
  { replace, at }: { readonly replace: boolean; readonly at: string }
): Effect.Effect<Restored, Failure> =>
  Effect.tryPromise({ try: () => restore(options, file, replace, at), catch: storageFailure })

async function restore(options: DatabaseOptions, file: string, replace: boolean, at: string): Promise<Restored> {
  if (!existsSync(file)) throw failure("wrong-usage", `没有备份文件 ${file}。`, `There is no backup ${file}.`)
  const { path } = options
  const keyFrom = existsSync(`${path}.key`) || !existsSync(`${file}.key`) ? path : file
  const found = await inspectDatabase(file, (check) => sealerOf({ path: keyFrom, key: options.key }, check, false))
  if (existsSync(path) && !replace) {
    throw failure(
      "wrong-usage",
      `${path} 已存在。确认要用备份替换时加 --replace；原数据库会改名保留。`,
      `${path} exists. To replace it add --replace; it is kept under another name.`
    )
  }
  const half = `${path}.restoring`
  copyWhole(file, half)
  if (keyFrom === file && options.key === undefined) copyWhole(`${file}.key`, `${path}.key`)
  copyPapers(join(dirname(file), "evidence"), join(dirname(path), "evidence"))
  try {
    const aside = existsSync(path) ? putAside(path, at) : null
    renameSync(half, path)
    return { ...found, aside }
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** Leaves write-ahead logging, which takes nobody else to be at work, so that the database is one file; then renames it. */
function putAside(path: string, at: string): string {
  const connection = new Sqlite(path, { timeout: 0 })
  try {
    if (connection.pragma("journal_mode = delete", { simple: true }) !== "delete") throw inUse()
  } catch (error) {
    throw error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY") ? inUse() : error
  } finally {
    connection.close()
  }
  const aside = `${path}.before-${at.replace(/[^0-9]/g, "").slice(0, 14)}`
  renameSync(path, aside)
  return aside
}

function inUse() {
  return failure(
    "database-busy",
    "数据库正在使用。请先停止服务和正在运行的命令，再恢复。",
    "The database is in use: end the server and running commands first."
  )
}
