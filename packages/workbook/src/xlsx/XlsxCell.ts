import * as Day from "@wengang/domain/values/Day.ts"
import { type Cell, textCell } from "../cells/Cell.ts"
import { dayOfSerial } from "./ExcelDate.ts"
import type { NumberShown } from "./NumberFormat.ts"
import type { Styles } from "./Styles.ts"
import { unescapeXmlText } from "./XmlText.ts"

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: ReadonlyArray<string>
  readonly styles: Styles
  readonly from1904: boolean
}

/** A `c` element as gathered from the part. */
export interface RawCell {
  readonly type: string
  readonly style: string | undefined
  readonly value: string
  /** The text of an `is` element. */
  readonly inline: string
  readonly formula: string | undefined
}

/** The cell that an element of a sheet describes; undefined when it is empty. */
export function xlsxCell(raw: RawCell, context: CellContext): Cell | undefined {
  switch (raw.type) {
    case "s":
      return raw.value === "" ? undefined : textCell(sharedString(raw.value, context.strings))
    case "inlineStr":
      return textCell(unescapeXmlText(raw.inline === "" ? raw.value : raw.inline))
    case "str":
      return raw.value === "" ? withoutResult(raw.formula, true) : textCell(unescapeXmlText(raw.value))
    case "b":
      return raw.value === "" ? undefined : { kind: "boolean", value: raw.value.trim() === "1" || raw.value === "true" }
    case "e":
      return { kind: "error", text: raw.value }
    case "d":
      return isoDate(raw.value, shownBy(raw.style, context))
    default:
      return numeric(raw, context)
  }
}

function numeric(raw: RawCell, context: CellContext): Cell | undefined {
  const text = raw.value.trim()
  if (text === "") return withoutResult(raw.formula, false)
  const value = Number(text)
  if (!Number.isFinite(value)) return textCell(text)
  const shows = shownBy(raw.style, context)
  if (shows === undefined) return { kind: "number", value }
  if (shows === "percent") return { kind: "number", value, isShare: true }
  if (typeof shows === "number") return { kind: "number", value, digits: shows }
  return { kind: "date", day: dayOfSerial(value, context.from1904), shows }
}

/** A formula without a stored result: itself when it is nothing but a text, else one that waits to be computed. */
function withoutResult(formula: string | undefined, computed: boolean): Cell | undefined {
  if (formula === undefined) return undefined
  if (/^"(?:[^"]|"")*"$/.test(formula)) return textCell(`=${formula}`)
  return computed ? undefined : { kind: "formula" }
}

function isoDate(value: string, shows: NumberShown): Cell | undefined {
  const day = value.trim().slice(0, 10)
  if (!Day.isRealDay(day)) return textCell(value)
  return { kind: "date", day, shows: shows === "year" || shows === "month" ? shows : "day" }
}

function shownBy(style: string | undefined, context: CellContext): NumberShown {
  return style === undefined ? context.styles[0] : context.styles[Number(style)]
}

function sharedString(index: string, strings: ReadonlyArray<string>): string {
  const text = strings[Number(index)]
  if (text === undefined) throw new Error(`no shared string ${index}`)
  return text
}
