/** As many rows are judged together as are saved together. */
const together = 25
/** How many such parts are judged at once; the others wait for their turn. */
const most = 2

/** Judges rows, and gives what tells the answer of each. */
type Judge = (rows: ReadonlyArray<string>) => Promise<(row: string) => void>
type Timer = ReturnType<typeof setTimeout>

/**
 * Rows that are judged once the keyboard rests, together where many were written at once. An answer counts only while
 * nothing has happened to its row since it was asked for: one that comes late must not take the place of what was saved,
 * or could not be.
 */
export class Judging {
  private readonly pause: number
  private readonly judge: Judge
  private readonly timers = new Map<string, Timer>()
  private readonly waiting = new Map<string, Timer>()
  private gathering: Timer | undefined
  private running = 0

  /** @param pause How long the keyboard rests before rows are judged, in milliseconds. */
  constructor(pause: number, judge: Judge) {
    this.pause = pause
    this.judge = judge
  }

  /** Judges a row after a pause, in the place of what was begun for it before. */
  begin(row: string): void {
    this.end(row)
    const timer = setTimeout(() => {
      this.waiting.set(row, timer)
      // Those that were begun with it are due by then.
      this.gathering ??= setTimeout(() => {
        this.gathering = undefined
        for (let free = most - this.running; free > 0; free--) void this.work()
      })
    }, this.pause)
    this.timers.set(row, timer)
  }

  /** Whether what was begun for a row still counts. */
  isUnder(row: string): boolean {
    return this.timers.has(row)
  }

  /** Whatever was begun for a row counts no more. */
  end(row: string): void {
    clearTimeout(this.timers.get(row))
    this.timers.delete(row)
    this.waiting.delete(row)
  }

  private async work(): Promise<void> {
    this.running++
    for (let part = this.next(); part.length > 0; part = this.next()) {
      const tell = await this.judge(part.map(([row]) => row))
      for (const [row, timer] of part) if (this.timers.get(row) === timer) tell(row)
    }
    this.running--
  }

  /** Takes the rows whose turn it is. */
  private next(): ReadonlyArray<readonly [row: string, timer: Timer]> {
    const part = [...this.waiting].slice(0, together)
    for (const [row] of part) this.waiting.delete(row)
    return part
  }
}
