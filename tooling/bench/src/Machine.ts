import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os"

/** What the measurements were taken on. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryBytes: number
  readonly system: string
  readonly node: string
  /** How many processes wanted a core in the minute before. */
  readonly load: number
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    load: loadavg()[0] ?? 0
  }
}
