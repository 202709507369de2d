import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { failure } from "@wengang/application/Failure.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))

/**
 * The SQLite file that an address names, `sqlite:PATH` with the path seen from a folder; `data/wengang.db` of the checkout
 * where none is given. Throws a Failure for any other address.
 */
export function databaseAt(url: string | undefined, folder: string): string {
  if (url === undefined || url === "") return resolve(root, "data/wengang.db")
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return resolve(folder, url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, ""))
  }
  throw failure(
    "wrong-usage",
    "数据库地址（--database 或 DATABASE_URL）应为 sqlite:路径；本版本只支持 SQLite。",
    "The database (--database or DATABASE_URL) is named as sqlite:PATH; this version works on SQLite only."
  )
}
