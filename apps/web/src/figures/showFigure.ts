import { showValue } from "../values/showValue.ts"
import type { Measure } from "./measures.ts"

/** A figure as offices read it: money in yuan, all else as a number. */
export function showFigure(measure: Measure, value: number): string {
  return measure === "arrears" ? showValue("yuan", value) : String(value)
}
