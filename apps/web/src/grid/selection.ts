/** A cell by its place among rows and columns, from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** The current cell, and the far corner of what is selected with it. */
export interface Selection {
  readonly at: Place
  readonly to: Place
  /** The column where a run of Tab began; Enter goes back under it, as sheets do. */
  readonly tabbedFrom?: number | undefined
}

/** How far there is to go: numbers of rows and columns, and the rows of a screen. */
export interface Extent {
  readonly rows: number
  readonly columns: number
  readonly page: number
}

/** A key with what is held down beside it. */
export interface Stroke {
  readonly key: string
  readonly shift: boolean
  readonly control: boolean
}

export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Only this cell. */
export function at(row: number, column: number): Selection {
  return { at: { row, column }, to: { row, column } }
}

/** The rectangle between both corners. */
export function rangeOf({ at: one, to: other }: Selection): Range {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column)
  }
}

/** How many cells it has. */
export function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1)
}

/** Where a key leads; undefined where it does not move, or would leave the sheet by Tab. */
export function moved(selection: Selection, stroke: Stroke, extent: Extent): Selection | undefined {
  if (stroke.key === "Tab") return tabbed(selection, stroke, extent)
  if (stroke.key === "Enter") return entered(selection, stroke, extent)
  const from = stroke.shift ? selection.to : selection.at
  const wanted = target(from, stroke, extent)
  if (wanted === undefined) return undefined
  const place = within(wanted, extent)
  return stroke.shift ? { at: selection.at, to: place } : { at: place, to: place }
}

/** A place moved inside the sheet. */
export function within({ row, column }: Place, { rows, columns }: Extent): Place {
  return { row: clamp(row, rows), column: clamp(column, columns) }
}

function target({ row, column }: Place, { key, control }: Stroke, { rows, columns, page }: Extent): Place | undefined {
  const far = { row: rows, column: columns }
  switch (key) {
    case "ArrowDown":
      return { row: control ? far.row : row + 1, column }
    case "ArrowUp":
      return { row: control ? 0 : row - 1, column }
    case "ArrowRight":
      return { row, column: control ? far.column : column + 1 }
    case "ArrowLeft":
      return { row, column: control ? 0 : column - 1 }
    case "PageDown":
      return { row: row + page, column }
    case "PageUp":
      return { row: row - page, column }
    case "Home":
      return { row: control ? 0 : row, column: 0 }
    case "End":
      return { row: control ? far.row : row, column: far.column }
    default:
      return undefined
  }
}

/** The next cell in reading order; behind the last one the sheet is left. */
function tabbed({ at: { row, column }, tabbedFrom }: Selection, { shift }: Stroke, extent: Extent) {
  const next = row * extent.columns + column + (shift ? -1 : 1)
  if (next < 0 || next >= extent.rows * extent.columns) return undefined
  const place = { row: Math.floor(next / extent.columns), column: next % extent.columns }
  return { at: place, to: place, tabbedFrom: place.row === row ? (tabbedFrom ?? column) : 0 }
}

function entered({ at: { row, column }, tabbedFrom }: Selection, { shift }: Stroke, extent: Extent) {
  const place = within({ row: row + (shift ? -1 : 1), column: tabbedFrom ?? column }, extent)
  return { at: place, to: place }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1))
}
