/**
 * Answers in the order in which they come, for one who takes them one by one. A race among promises would do the same,
 * but each round of it links to the next one, and with it to its answer: memory would grow until all of it is searched.
 */
export class Answers<A> {
  private readonly come: Array<A> = []
  private awaited = 0
  private failure: { readonly error: unknown } | undefined
  private wake: () => void = () => {}

  await(answer: Promise<A>): void {
    this.awaited += 1
    answer.then(
      (value) => {
        this.come.push(value)
        this.wake()
      },
      (error) => {
        this.failure = { error }
        this.wake()
      }
    )
  }

  /** The next one, waited for where none has come; undefined after the last. Fails as soon as one of them fails. */
  async next(): Promise<A | undefined> {
    if (this.awaited === 0) return undefined
    if (this.come.length === 0 && this.failure === undefined) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    if (this.failure !== undefined) throw this.failure.error
    this.awaited -= 1
    return this.come.shift()
  }
}
