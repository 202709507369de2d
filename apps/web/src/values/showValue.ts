import type { EvidenceField } from "../api/answers.ts"
import { say } from "../language/language.ts"
import { showDay, showMonth } from "./showDay.ts"
import { words } from "./values.words.ts"

/** A stored value as offices read it. */
export function showValue(kind: EvidenceField["kind"], value: unknown): string {
  if (value === null || value === undefined) return say(words.none)
  if (typeof value === "boolean") return say(value ? words.yes : words.no)
  if (kind === "day" && typeof value === "string") return showDay(value)
  if (kind === "month" && typeof value === "string") return showMonth(value)
  if (kind === "yuan" && typeof value === "number") return say(words.yuan(inYuan(value)))
  return String(value)
}

function inYuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(Math.abs(fen) % 100).padStart(2, "0")}`
}
