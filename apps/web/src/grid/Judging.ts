/** How many rows are judged at once; the others wait for their turn. */
const most = 4

/** Judges a row and gives what tells its answer. */
type Judge = () => Promise<() => void>

/**
 * Rows that are judged once the keyboard rests. An answer counts only while nothing has happened to its row since it was
 * asked for: one that comes late must not take the place of what was saved, or could not be.
 */
export class Judging {
  private readonly pause: number
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private readonly waiting: Array<() => Promise<void>> = []
  private running = 0

  /** @param pause How long the keyboard rests before a row is judged, in milliseconds. */
  constructor(pause: number) {
    this.pause = pause
  }

  /** Judges a row after a pause, in the place of what was begun for it before. */
  begin(key: string, judge: Judge): void {
    this.end(key)
    const timer = setTimeout(() => {
      this.waiting.push(async () => {
        if (this.timers.get(key) !== timer) return
        const tell = await judge()
        if (this.timers.get(key) === timer) tell()
      })
      void this.work()
    }, this.pause)
    this.timers.set(key, timer)
  }

  /** Whether what was begun for a row still counts. */
  isUnder(key: string): boolean {
    return this.timers.has(key)
  }

  /** Whatever was begun for a row counts no more. */
  end(key: string): void {
    clearTimeout(this.timers.get(key))
    this.timers.delete(key)
  }

  private async work(): Promise<void> {
    if (this.running >= most) return
    this.running++
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) await next()
    this.running--
  }
}
