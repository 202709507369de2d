import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { failure } from "@wengang/application/Failure.ts"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"

export type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly port: number
  readonly database: DatabaseOptions
}

const root = fileURLToPath(new URL("../../..", import.meta.url))
const defaultPort = 8787

/** What the environment sets, read once; a wrong setting is named. */
export function settingsOf(environment: Environment): Settings {
  return {
    port: portOf(environment.PORT),
    database: { path: databasePath(environment), key: environment.WENGANG_KEY }
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === "") return defaultPort
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text)
  throw failure(
    "wrong-usage",
    "环境变量 PORT 应为 0 到 65535 的整数。",
    "The environment variable PORT must be a whole number from 0 to 65535."
  )
}

function databasePath({ DATABASE_URL: url, INIT_CWD: from }: Environment): string {
  if (url === undefined || url === "") return resolve(root, "data/wengang.db")
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return resolve(from ?? process.cwd(), url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, ""))
  }
  throw failure(
    "wrong-usage",
    "环境变量 DATABASE_URL 应为 sqlite:路径；本版本只支持 SQLite。",
    "The environment variable DATABASE_URL must be sqlite:PATH; this version works on SQLite only."
  )
}
