import { failure } from "@wengang/application/Failure.ts"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"
import { databaseAt } from "@wengang/storage/databaseAt.ts"

export type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly port: number
  readonly database: DatabaseOptions
}

const defaultPort = 8787

/** What the environment sets, read once; a wrong setting is named. */
export function settingsOf(environment: Environment): Settings {
  return {
    port: portOf(environment.PORT),
    database: {
      path: databaseAt(environment.DATABASE_URL, environment.INIT_CWD ?? process.cwd()),
      key: environment.WENGANG_KEY
    }
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
