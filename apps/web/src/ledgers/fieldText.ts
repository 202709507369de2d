import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { writtenDay, writtenMonth } from "../values/writtenDay.ts"
import type { Column } from "./ledgerColumns.ts"
import { words } from "./ledgers.words.ts"

type Stored = string | number | boolean | null

/** A stored value as people write it into a form; masked ones are not written anew. */
export function textOf({ kind }: Pick<Column, "kind">, value: unknown): string {
  if (value === null || value === undefined || kind === "idNumber" || kind === "phone") return ""
  if (kind === "yuan") return (Number(value) / 100).toFixed(2).replace(/\.00$/, "")
  return String(value)
}

/** What somebody wrote, in stored form, or what is wrong with it. */
export function valueIn(
  { kind }: Pick<Column, "kind">,
  text: string
): { readonly value: Stored } | { readonly wrong: Sentence } {
  const written = text.trim()
  if (written === "") return { value: null }
  if (kind === "yesNo") return { value: written === "true" }
  if (kind === "integer") return /^-?\d+$/.test(written) ? { value: Number(written) } : { wrong: words.notWhole }
  if (kind === "day") {
    const day = writtenDay(written)
    return day === undefined ? { wrong: words.notDay } : { value: day }
  }
  if (kind === "month") {
    const month = writtenMonth(written)
    return month === undefined ? { wrong: words.notMonth } : { value: month }
  }
  if (kind !== "yuan") return { value: written }
  const match = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(written)
  if (match === null) return { wrong: words.notYuan }
  const fen = Number(match[1]) * 100
  const part = Number((match[2] ?? "").padEnd(2, "0"))
  return { value: written.startsWith("-") ? fen - part : fen + part }
}
