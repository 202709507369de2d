/** Pixels of a cell that are not its content: what is left free at its right. */
const margin = 12
/** No column is wider: one long text is not to push all others out of sight. */
const widest = 420

/**
 * The widths of a long list's columns: as wide as the widest cell that was in sight so far, so that the list does not
 * jump where shorter rows follow. They are worked out while nobody scrolls; a table that works them out by itself looks at
 * all of its cells whenever one changes.
 */
export class ColumnWidths {
  private widths: ReadonlyArray<number> = []
  private readonly table: HTMLTableElement
  private readonly changes: MutationObserver
  private asked = 0

  constructor(table: HTMLTableElement) {
    this.table = table
    // What rows name is told late.
    this.changes = new MutationObserver(() => {
      cancelAnimationFrame(this.asked)
      this.asked = requestAnimationFrame(() => this.grow())
    })
  }

  /** Grows now, and with every change until it rests. */
  watch(): void {
    this.grow()
    this.changes.observe(this.table, { subtree: true, childList: true, characterData: true })
  }

  rest(): void {
    this.changes.disconnect()
    cancelAnimationFrame(this.asked)
  }

  grow(): void {
    const rows = this.table.querySelectorAll<HTMLTableRowElement>("tr")
    const needed = [...this.widths]
    for (const row of rows) {
      for (const [at, cell] of [...row.cells].entries()) {
        const width = cell.scrollWidth + margin
        if (width <= cell.clientWidth + margin) continue
        if (width > widest) this.table.dataset.clipped = "true"
        needed[at] = Math.max(needed[at] ?? 0, Math.min(width, widest))
      }
    }
    if (needed.length === this.widths.length && needed.every((width, at) => width === this.widths[at])) return
    this.widths = needed
    const { style } = this.table
    style.setProperty("--columns", needed.map((width) => `minmax(${width}px, ${width}fr)`).join(" "))
    style.minWidth = `${needed.reduce((sum, width) => sum + width, 0)}px`
  }
}
