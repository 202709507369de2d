/**
 * Rows that are judged once the keyboard rests. An answer counts only while nothing has happened to its row since it was
 * asked for: one that comes late must not take the place of what was saved, or could not be.
 */
export class Judging {
  private readonly pause: number
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()

  /** @param pause How long the keyboard rests before a row is judged, in milliseconds. */
  constructor(pause: number) {
    this.pause = pause
  }

  /** Judges a row after a pause, in the place of what was begun for it before; `judge` gives what tells its answer. */
  begin(key: string, judge: () => Promise<() => void>): void {
    this.end(key)
    const timer = setTimeout(async () => {
      const tell = await judge()
      if (this.timers.get(key) === timer) tell()
    }, this.pause)
    this.timers.set(key, timer)
  }

  /** Whatever was begun for a row counts no more. */
  end(key: string): void {
    clearTimeout(this.timers.get(key))
    this.timers.delete(key)
  }
}
