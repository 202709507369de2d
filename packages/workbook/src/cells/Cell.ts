import type { Day } from "@wengang/domain/values/Day.ts"

/** How much of a date its cell shows. */
export type DateShown = "year" | "month" | "day"

/** A cell that is not empty, before its column says what it means. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  /** A number; a share where its format shows it as a percentage; with at least so many digits where one like `0000` does. */
  | { readonly kind: "number"; readonly value: number; readonly isShare?: true; readonly digits?: number }
  /** A number under a date format; the day is null where the calendar has none (Excel's 29 February 1900). */
  | { readonly kind: "date"; readonly day: Day | null; readonly shows: DateShown }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string }
  /** A formula that no program has computed yet. */
  | { readonly kind: "formula" }

/** A row of a sheet: its 1-based number and its cells by column, undefined where empty. */
export interface SheetRow {
  readonly row: number
  readonly cells: ReadonlyArray<Cell | undefined>
}

// Numbers copied from chats and from Windows come between marks of direction (U+202D … U+202C), which nobody sees.
const space = "[\\s\\u0000\\p{Cf}]"
const edges = new RegExp(`^${space}+|${space}+$`, "gu")
const guard = /^="((?:[^"]|"")*)"$/

/** A cell of text, trimmed and out of its `="…"` guard; undefined when nothing remains. */
export function textCell(written: string): Cell | undefined {
  const text = unguarded(trimmed(written))
  return text === "" ? undefined : { kind: "text", text }
}

/** The text without spaces of any width and invisible marks around it, and without NUL, which databases refuse. */
export function trimmed(text: string): string {
  const inner = text.replace(edges, "")
  return inner.includes("\u0000") ? inner.replaceAll("\u0000", "") : inner
}

/** The text inside a `="…"` guard, or the text itself. */
export function unguarded(text: string): string {
  if (!text.startsWith('="')) return text
  const inside = guard.exec(text)
  return inside === null ? text : trimmed((inside[1] ?? "").replaceAll('""', '"'))
}

/** The cell as a person sees it. */
export function displayed(cell: Cell): string {
  switch (cell.kind) {
    case "text":
    case "error":
      return cell.text
    case "number":
      return cell.isShare === true ? `${numberText(cell.value * 100)}%` : numberText(cell.value)
    case "date":
      return dateText(cell)
    case "boolean":
      return cell.value ? "TRUE" : "FALSE"
    case "formula":
      return "="
  }
}

/** The same of a number that counts nothing: with the zeros that a format like `0000` puts before it. */
export function displayedWhole(cell: Cell): string {
  const text = displayed(cell)
  return cell.kind === "number" && /^\d+$/.test(text) ? text.padStart(cell.digits ?? 0, "0") : text
}

/** Whether a number kept all its digits: Excel keeps fifteen. */
export function keepsDigits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15
}

/** Whether the text is a number that a spreadsheet shortened to `4.11081E+17`. */
export function isMangled(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?E\+\d{2,}$/i.test(text)
}

function numberText(value: number): string {
  if (value === 0) return "0"
  if (Math.abs(value) >= 1e15) return value.toExponential(5).replace(/\.?0*e/, "E")
  // Fifteen significant digits are all that Excel shows: 0.1 + 0.2 reads 0.3.
  return String(Number(value.toPrecision(15)))
}

function dateText(cell: Cell & { readonly kind: "date" }): string {
  if (cell.day === null) return "1900-02-29"
  return cell.day.slice(0, cell.shows === "year" ? 4 : cell.shows === "month" ? 7 : 10)
}
