import { failure } from "@wengang/application/Failure.ts"
import { databaseAt } from "@wengang/storage/databaseAt.ts"
import type { StorageOptions } from "@wengang/storage/layerStorage.ts"

export type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly port: number
  /** The address to listen on. */
  readonly host: string
  /** The address that people use, where it is another than this machine's own. */
  readonly publicAddress: URL | null
  readonly database: StorageOptions
}

const defaultPort = 8787

/** What the environment sets, read once; a wrong setting is named. */
export function settingsOf(environment: Environment): Settings {
  const host = environment.HOST || "127.0.0.1"
  const publicAddress = addressOf(environment.PUBLIC_ADDRESS)
  if (host !== "127.0.0.1" && publicAddress === null) {
    throw failure(
      "wrong-usage",
      "设置 HOST 对外提供服务时，须同时用 PUBLIC_ADDRESS 写明对外地址，例如 https://wengang.example.gov.cn。",
      "With HOST the server is open to others: set PUBLIC_ADDRESS to the address that they use as well."
    )
  }
  return {
    port: portOf(environment.PORT),
    host,
    publicAddress,
    database: {
      path: databaseAt(environment.DATABASE_URL, environment.INIT_CWD ?? process.cwd()),
      key: environment.WENGANG_KEY,
      ...evidenceLimitOf(environment.EVIDENCE_LIMIT_MB)
    }
  }
}

function addressOf(text: string | undefined): URL | null {
  if (text === undefined || text === "") return null
  const address = URL.parse(text)
  if (address !== null && (address.protocol === "http:" || address.protocol === "https:")) return address
  throw failure(
    "wrong-usage",
    "环境变量 PUBLIC_ADDRESS 应为 http:// 或 https:// 开头的地址。",
    "The environment variable PUBLIC_ADDRESS must be an address that begins with http:// or https://."
  )
}

function evidenceLimitOf(text: string | undefined): Pick<StorageOptions, "evidenceLimit"> {
  if (text === undefined || text === "") return {}
  if (/^\d{1,4}$/.test(text) && Number(text) > 0) return { evidenceLimit: Number(text) * 1024 * 1024 }
  throw failure(
    "wrong-usage",
    "环境变量 EVIDENCE_LIMIT_MB 应为 1 到 9999 的整数（单位 MB）。",
    "The environment variable EVIDENCE_LIMIT_MB must be a whole number of megabytes, 1 to 9999."
  )
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
