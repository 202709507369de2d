import { Night } from "../nightly/Night.ts"
import { Proxies } from "../settings/Proxies.ts"
import type { Settings } from "../settings/Settings.ts"
import { Limits } from "./Limits.ts"
import { defaultLevel, type Logger, makeLogger } from "./Logger.ts"
import { Metrics } from "./Metrics.ts"

/** How the server is run, as far as requests meet it. */
export interface Operation {
  readonly logger: Logger
  readonly metrics: Metrics
  readonly limits: Limits
  readonly proxies: Proxies
  /** How large a body may be, in bytes. */
  readonly bodyLimit: number
  /** How large a workbook that is imported may be, in bytes. */
  readonly importLimit: number
  /** What lets other machines read the metrics. */
  readonly metricsToken: string | null
  /** The run of the night, as far as it is. */
  readonly night: Night
  /** Aborted once the server is told to stop. */
  readonly ending: AbortSignal
}

type Needed = Pick<
  Settings,
  | "LOG_LEVEL"
  | "ADDRESS_RATE_LIMIT"
  | "RATE_LIMIT"
  | "TRUSTED_PROXIES"
  | "BODY_LIMIT_KB"
  | "IMPORT_LIMIT_MB"
  | "METRICS_TOKEN"
>

/** The server's operation as it is set; `ofProcess` also measures the process itself. */
export function operationOf(settings: Needed, ending: AbortSignal, ofProcess: boolean): Operation {
  return {
    logger: makeLogger(settings.LOG_LEVEL ?? defaultLevel()),
    metrics: new Metrics({ ofProcess }),
    limits: new Limits({ account: settings.RATE_LIMIT, address: settings.ADDRESS_RATE_LIMIT }),
    proxies: settings.TRUSTED_PROXIES ?? Proxies.none,
    bodyLimit: settings.BODY_LIMIT_KB * 1024,
    importLimit: settings.IMPORT_LIMIT_MB * 1024 * 1024,
    metricsToken: settings.METRICS_TOKEN,
    night: new Night(),
    ending
  }
}
