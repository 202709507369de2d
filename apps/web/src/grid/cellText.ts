import { valueIn } from "../ledgers/fieldText.ts"
import { showDay } from "../values/showDay.ts"
import { writtenDay } from "../values/writtenDay.ts"
import type { GridColumn, Stored } from "./GridColumn.ts"
import { words } from "./grid.words.ts"

type Read = Pick<GridColumn, "kind" | "choices">

/** What somebody wrote or pasted, as the sheet keeps it; what cannot be read stays as it is. */
export function tidied(column: Read, text: string): string {
  const written = halfWidth(text.replace(/\s+/g, " ").trim(), column.kind)
  if (column.kind === "integer" || column.kind === "yuan") return number(written) ?? written
  if (column.kind === "day") return writtenDay(written) ?? written
  if (column.kind === "choice") return choiceIn(column, written) ?? written
  return written
}

/** The stored value of a text, or what is wrong with it. */
export function storedIn(column: Read & Pick<GridColumn, "stores">, text: string): Stored {
  const written = tidied(column, text)
  if (written === "") return { value: null }
  if (column.kind === "integer" || column.kind === "yuan") return valueIn({ kind: column.kind }, written)
  if (column.kind === "day" && writtenDay(written) === undefined) return { wrong: words.notDay }
  if (column.kind === "area" && !/^\d{12}$/.test(written)) return column.stores?.(written) ?? { wrong: words.notArea }
  if (column.kind !== "choice") return { value: written }
  const known = Object.entries(column.choices ?? {}).find(([, label]) => label === written)
  return known === undefined ? { wrong: words.notChoice } : { value: known[0] }
}

/** A stored value as the sheet keeps and takes it. */
export function textIn(column: Read, value: unknown): string {
  if (value === null || value === undefined) return ""
  if (column.kind === "yuan") return (Number(value) / 100).toFixed(2).replace(/\.00$/, "")
  return column.choices?.[String(value)] ?? String(value)
}

/** The text of a cell as it is read while nobody writes in it. */
export function shownIn({ kind, reads }: Pick<GridColumn, "kind" | "reads">, text: string): string {
  const day = kind === "day" ? writtenDay(text) : undefined
  return day === undefined ? (reads?.(text) ?? text) : showDay(day)
}

/** Digits and signs as Chinese keyboards give them in full width. */
function halfWidth(text: string, kind: GridColumn["kind"]): string {
  if (kind === "text" || kind === "choice") return text
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
}

/** A number without what only helps to read it: 1,234.50元 is 1234.50. */
function number(text: string): string | undefined {
  const bare = text.replace(/^[¥￥]\s*/, "").replace(/\s*(元|天|个)$/, "")
  const whole = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replace(/,/g, "") : bare
  return /^-?\d+(\.\d+)?$/.test(whole) ? whole : undefined
}

/** The label that a text is, or alone begins with it; a stored value stands for its label. */
function choiceIn({ choices = {} }: Read, text: string): string | undefined {
  if (text === "") return undefined
  const labels = Object.values(choices)
  if (labels.includes(text)) return text
  if (Object.hasOwn(choices, text)) return choices[text]
  const begun = labels.filter((label) => label.startsWith(text))
  return begun.length === 1 ? begun[0] : undefined
}
