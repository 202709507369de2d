import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Result } from "effect"

/** An hour and a minute of the clock in China. */
export interface TimeOfDay {
  readonly hour: number
  readonly minute: number
}

/** Reads `02:30`; `off` is no time at all. */
export function timeOfDay(text: string): Result.Result<TimeOfDay | null, Sentence> {
  if (text === "off") return Result.succeed(null)
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (match !== null) return Result.succeed({ hour: Number(match[1]), minute: Number(match[2]) })
  return Result.fail({ zh: "应为 02:30 这样的时刻，或 off", en: "a time such as 02:30, or off, is expected" })
}
