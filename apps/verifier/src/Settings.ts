import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { failure } from "@wengang/application/Failure.ts"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"

export type Environment = Readonly<Record<string, string | undefined>>

const root = fileURLToPath(new URL("../../..", import.meta.url))

/** Where a path that a person wrote leads: from the folder they stand in, also when npm changed it. */
export function pathFromUser(path: string, environment: Environment): string {
  return resolve(environment.INIT_CWD ?? process.cwd(), path)
}

/** The database that `--database` or `DATABASE_URL` names; `data/wengang.db` of the checkout otherwise. */
export function databaseOf(given: string | undefined, environment: Environment): DatabaseOptions {
  const key = environment.WENGANG_KEY
  const url = given ?? environment.DATABASE_URL
  if (url === undefined || url === "") return { path: resolve(root, "data/wengang.db"), key }
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return { path: pathFromUser(url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, ""), environment), key }
  }
  if (/^postgres(ql)?:/.test(url)) {
    throw failure(
      "wrong-usage",
      "本版本只支持 SQLite 数据库（sqlite:路径）。",
      "This version works on SQLite only (sqlite:PATH)."
    )
  }
  throw failure(
    "wrong-usage",
    `数据库地址 ${url} 无法识别，应为 sqlite:路径。`,
    `The database ${url} is not understood; sqlite:PATH is expected.`
  )
}
