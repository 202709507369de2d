/** Cells as sheets put them on the clipboard: a row a line, tabs between, quotes around what holds either. */
export function toTsv(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n")
}

/** The cells of a text from the clipboard. The line end behind the last row, which sheets add, is no row. */
export function fromTsv(text: string): ReadonlyArray<ReadonlyArray<string>> {
  const rows: Array<Array<string>> = [[]]
  let at = 0
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : undefined
    const { value, end } = cell ?? plainCell(text, at)
    rows[rows.length - 1]?.push(value)
    if (end >= text.length) break
    at = end + (text.startsWith("\r\n", end) ? 2 : 1)
    if (text[end] !== "\t") rows.push([])
  }
  const last = rows[rows.length - 1]
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop()
  return rows
}

interface Cell {
  readonly value: string
  /** Where what divides it from the next begins. */
  readonly end: number
}

function plainCell(text: string, start: number): Cell {
  let end = start
  while (end < text.length && !isBreak(text[end])) end++
  return { value: text.slice(start, end), end }
}

/** A cell in quotes; undefined where a quote is only a letter of it. */
function quotedCell(text: string, start: number): Cell | undefined {
  let value = ""
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at]
    else if (text[at + 1] === '"') value += text[at++]
    else return at + 1 === text.length || isBreak(text[at + 1]) ? { value, end: at + 1 } : undefined
  }
  return undefined
}

function isBreak(letter: string | undefined): boolean {
  return letter === "\t" || letter === "\n" || letter === "\r"
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}
