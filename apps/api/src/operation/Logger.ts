import { type Level, pino } from "pino"

/** How much is told. */
export type LogLevel = Exclude<Level, "fatal" | "trace"> | "silent"

/**
 * Lines of JSON on stderr, one an event. Fields are numbers, codes and route patterns: nothing that somebody wrote, no
 * address with a key in it, no error text, which may hold what rows hold.
 */
export interface Logger {
  readonly info: (fields: Fields, event: string) => void
  readonly warn: (fields: Fields, event: string) => void
  readonly error: (fields: Fields, event: string) => void
}

type Fields = Readonly<Record<string, string | number | boolean | null>>

export function makeLogger(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: "event"
    },
    pino.destination({ dest: 2, sync: true })
  )
}

/** What a person at a terminal wants is what goes wrong; a service's log notes each request. */
export function defaultLevel(): LogLevel {
  return process.stderr.isTTY === true ? "warn" : "info"
}
