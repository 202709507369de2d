import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Day, isRealDay } from "@wengang/domain/values/Day.ts"
import type { Fen } from "@wengang/domain/values/Money.ts"
import { isRealMonth, type Month } from "@wengang/domain/values/Month.ts"

/** A day written in code. */
export function day(text: string): Day {
  if (!isRealDay(text)) throw new Error(`no day: ${text}`)
  return text
}

/** A month written in code. */
export function month(text: string): Month {
  if (!isRealMonth(text)) throw new Error(`no month: ${text}`)
  return text
}

/** An amount written in yuan. */
export function yuan(amount: number): Fen {
  return Math.round(amount * 100) as Fen
}

/** An area written by its leading digits. */
export function area(digits: string): AreaCode {
  return digits.padEnd(12, "0") as AreaCode
}
