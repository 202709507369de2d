import widthOf from "fast-string-width"

/** A table for a terminal: columns as wide as their widest cell, in which a Chinese character takes two places. */
export class TextTable {
  private readonly rows: Array<ReadonlyArray<string>>

  constructor(head: ReadonlyArray<string>) {
    this.rows = [head]
  }

  push(cells: ReadonlyArray<string | number>): void {
    this.rows.push(cells.map(oneLine))
  }

  toString(): string {
    const [head = [], ...rows] = this.rows
    const widths = head.map((_, column) => Math.max(...this.rows.map((row) => widthOf(row[column] ?? ""))))
    const rule = (left: string, between: string, right: string) =>
      left + widths.map((width) => "─".repeat(width + 2)).join(between) + right
    const line = (row: ReadonlyArray<string>) =>
      `│${widths.map((width, column) => ` ${padded(row[column] ?? "", width)} `).join("│")}│`
    return [rule("┌", "┬", "┐"), line(head), rule("├", "┼", "┤"), ...rows.map(line), rule("└", "┴", "┘")].join("\n")
  }
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - widthOf(text))
}

/** What is typed into a cell of a workbook may hold breaks and signs that would tear the table. */
function oneLine(cell: string | number): string {
  return String(cell).replace(/\p{Cc}+/gu, " ")
}
