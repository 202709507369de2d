/** What was seen in the current hour, as far as memory is given to it: more may be seen twice. */
export class Recently {
  private hour = ""
  private readonly seen = new Set<string>()
  private readonly most: number

  constructor(most = 50_000) {
    this.most = most
  }

  /** Whether it was not seen yet in the hour of an instant, ISO 8601; it is from then on. */
  isFirst(what: string, at: string): boolean {
    const hour = at.slice(0, 13)
    if (hour !== this.hour || this.seen.size >= this.most) this.seen.clear()
    this.hour = hour
    if (this.seen.has(what)) return false
    this.seen.add(what)
    return true
  }

  forget(what: string): void {
    this.seen.delete(what)
  }
}
