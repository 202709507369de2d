import { Schema } from "effect"

/** An amount of money in fen (1 yuan = 100 fen), never negative. */
export const Fen = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).pipe(Schema.brand("Fen"))
export type Fen = typeof Fen.Type

/** Fen as yuan with two decimals: `150000` is `1500.00`. */
export function inYuan(fen: number): string {
  const sign = fen < 0 ? "-" : ""
  const whole = Math.floor(Math.abs(fen) / 100)
  return `${sign}${whole}.${String(Math.abs(fen) % 100).padStart(2, "0")}`
}
